<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>focal-desk</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with http:// or https://, as a browser shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term not known here ({start} …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aichi targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that fit: a course, a workshop, an exchange …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer changed while you were choosing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version was taken back by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file with your records: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this computer answers there already, or the port is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record here, of another type, has the same identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else that readers should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of biosafety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the person writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made the file for a whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your national focal point or the Secretariat for the right to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of several answers is needed, of which this is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next synchronization it goes to the clearing-house, and publication is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies that answer to the donor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies that run it from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at the clearing-house; taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and at the clearing-house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and at the clearing-house on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed here and there in the same places: {n} answers to settle. Both are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there; both changes are in the record now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. In a hotel or café, first open a web page and sign in to its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer and the address, or ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to see what is missing and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {most} at the most; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program, start it again, and choose practising once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborating partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict settled by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts for needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses, workshops, exchanges, projects: all that builds capacity for biodiversity in your country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, months or years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only; what is given in kind may be counted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not filter by {what} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the record and send the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {place} holds characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {place} is of a type that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {place} of the file is no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {place}: what stands in {fields} is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can read it at the clearing-house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executing agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal Desk is already open with these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and your colleagues; not published. Nothing confidential, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the time before 2021; kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geographic scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the authors, or choose the organization that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the larger project, or choose its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the start and the end, or how long it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global Biodiversity Framework targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides, training modules, films and other materials that others may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has collaborating partners?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has executing agencies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has implementing agencies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the activity has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the activity reaches. For a part of a country or a community, write its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts, if the dates are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this answers your national priorities, such as the national strategy and action plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is an activity in the clearing-house too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the contact speaks for a government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementing agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back with reasons. Mend what they name, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the clearing-house at the next synchronization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changes that only this computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept here until you take it out or empty the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged, or no database at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identifier is not one that the clearing-house could have given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters, such as UNEP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, or choose its record below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key areas of access and benefit-sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answers that are not chosen any more, then settle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for newer lists of terms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is marked, or send the record as a draft in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with a change by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with a colleague’s change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its folder away, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its folder away; a new one is made the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the larger project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National, regional or a part of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when target 13 is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when target 17 is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from the clearing-house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer words, or only the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a language of this record: add the language, or empty this box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of your records: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: all you entered is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle. A record comes here when you and a colleague changed the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. A record comes here when you ask for its publication, and goes at the next synchronization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was returned. A record comes here, with the reasons, when something in it must be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number a line, with the code of the country: +229 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the chosen terms does not belong to this list. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer has it so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the message that the clearing-house sent you, follow its link, then synchronize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record; the fields to mend are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization that asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other information: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a larger project or programme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication was asked for. Until it is decided, nothing can be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from the clearing-house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: a change by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving record {number} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the larger project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed at the clearing-house in the meantime. Your version is kept; send it again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed at the clearing-house, but changed here: your version is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed at the clearing-house; it lies in the bin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the reviewer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “yes” to at least one: implementing agencies, executing agencies or partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of records for those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending record {number} of {total} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent}, received {received}, merged {merged}, in conflict {conflict}, not done {failed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; publication is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some records, by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and synchronize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and synchronize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong. The fault is ours, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. If it happens again, give the file {name} to whoever helps you. It is in the folder “reports” beside your data, and holds nothing that you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. If it happens again, show the details to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number, or post box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects of access and benefit-sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: national focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize again after the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize again later; tell the Secretariat if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize again when the connection is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the bin first, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a file by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, and what you send could be read on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sends its visitors on to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sends its visitors on to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty. What you remove comes here first and can be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies that answer to the donor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies that run it from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies that take part: agencies, institutes, partners. Activities and materials refer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that makes the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city of its seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house cannot be reached behind its own door at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house does not accept the record; it gives no reason that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house does not accept what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house does not know this field in records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house does not let you ask for publication of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house does not let you do this with this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house had a fault of its own and could not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house has a record of another kind under this identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house has no draft of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house has no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house keeps it as a draft. Only you and your colleagues see it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearing-house returned the record: something must be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: this computer does not trust its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of its seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was removed at the clearing-house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved; what was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your records is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a JSON file in UTF-8 that this program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not proper JSON: something is wrong in line {line}, at character {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be written in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, or the month or year if no more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The government that the need belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of organizations that gain from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages in which you enter this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be kept. All that was kept before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is {backup}. To go on with it, rename the damaged file and put a copy of the backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others who support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persons to whom readers write. Activities, needs and materials refer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places that it speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places that the help is meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clearing-house cannot answer on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clearing-house could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clearing-house on this computer was made by another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clearing-house&apos;s file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy through which this computer reaches the internet does not let the connection pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is under review at the clearing-house and takes no changes until that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is under review at the clearing-house, as {name} asked; it takes no changes until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was removed at the clearing-house. What you entered is kept here as a draft; send it to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets that the activity helps to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets that the help would serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets that the material helps to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title as printed on the material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are blanks inside the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup beside it. Put back your own copy of the folder, or ask someone who mends such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clearing-house of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {identifier} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {name}: {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text in a language that is not a language of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text in {languages}, which is not a language of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records were last opened by a newer version of Focal Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came in a form that this field cannot show. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no font for the letters of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it could not be read as a date. Write 2025, 2025-03 or 2025-03-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is not an amount in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed before the record can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date that exists. Write the year, the year and month, or the whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an e-mail address, or holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has formatting, which is kept. To write here, remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know all that is in them and has changed nothing. The folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total budget in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies on the same records would get in each other&apos;s way. The folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again, with capital and small letters as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, for example chm.cbd.int.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three kinds of help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished (a backup, a virus scan), then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address is no clearing-house, or speaks in another way than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, for whom and why, in a few sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the way: the technical and scientific barriers, needs and gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about and whom it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here has a form that this field cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the activity is called, as on its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered until now is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your country needs help with, so that those who can help find you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be read or fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the activity is described on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the activity takes place, or whom it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it belongs to something larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers questions about the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers questions about the need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for it. For self-funding, say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the activity is for, such as women, youth, or indigenous peoples and local communities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount with digits only: no blanks, dots or commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year and month, such as 2018-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and a colleague changed the same answer. Both versions are kept; you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in at the clearing-house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the synchronization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account waits for you to confirm your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your version is kept here and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your version is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be asked: the address or the proxy is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: there was no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answers must be mended before publication can be asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers to complete before it can be published</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of about {most} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{question}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Other” cannot be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
