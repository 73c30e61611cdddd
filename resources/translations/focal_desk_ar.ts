<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>focal-desk</name>
    <message>
        <source>(an organization that is not here)</source>
        <translation>(منظمة ليست موجودة هنا)</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(تابع)</translation>
    </message>
    <message>
        <source>(text in Chinese, not printed)</source>
        <translation>(نص بالصينية لم يُطبع)</translation>
    </message>
    <message>
        <source>(text not printed)</source>
        <translation>(نص لم يُطبع)</translation>
    </message>
    <message>
        <source>* needed to publish</source>
        <translation>* مطلوب للنشر</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A backup from elsewhere</source>
        <translation>نسخة احتياطية من مكان آخر</translation>
    </message>
    <message>
        <source>A bundle of {name} was taken in: new or known {received}, merged {merged}, in conflict {conflict}, left out {failed}.</source>
        <translation>أُدخلت حزمة من {name}: جديدة أو معروفة {received}، مدموجة {merged}، متعارضة {conflict}، متروكة {failed}.</translation>
    </message>
    <message>
        <source>A colleague asks you to look at it. Approve it, or return it with a reason.</source>
        <translation>يطلب منك زميل أن تطّلع عليه. وافِق عليه، أو أعِده مع ذكر السبب.</translation>
    </message>
    <message>
        <source>A comment was written</source>
        <translation>كُتب تعليق</translation>
    </message>
    <message>
        <source>A copy of these records, or an earlier computer of yours, has its backups in the second place too. From now on yours lie there in a folder of their own; nothing was removed.</source>
        <translation>في المكان الثاني أيضاً نسخ احتياطية لنسخة أخرى من هذه السجلات أو لحاسوب سابق لك. من الآن فصاعداً توضع نسخك هناك في مجلد خاص بها، ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>A damaged file was repaired.</source>
        <translation>أُصلح ملف متضرر.</translation>
    </message>
    <message>
        <source>A database can be damaged there when both systems write, or when one of them is switched off.</source>
        <translation>قد تتلف قاعدة البيانات هناك عندما يكتب النظامان معًا أو عندما يُطفأ أحدهما.</translation>
    </message>
    <message>
        <source>A database cannot be kept safely there: a broken connection, or a second computer, can damage it. Your records were not opened and are as they were.</source>
        <translation>لا تكون قاعدة البيانات آمنة هناك: قد يُتلفها انقطاع الاتصال أو حاسوب ثانٍ. لم تُفتح سجلاتك وهي كما كانت.</translation>
    </message>
    <message>
        <source>A date stands here where a number is wanted.</source>
        <translation>يوجد هنا تاريخ والمطلوب رقم.</translation>
    </message>
    <message>
        <source>A draft is made</source>
        <translation>تُنشأ مسودة</translation>
    </message>
    <message>
        <source>A filled sheet, a CSV file, or records of the clearing-house</source>
        <translation>جدول مملوء أو ملف CSV أو سجلات من غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>A formula stands here, and the file keeps no result of it. Write the text itself into the cell.</source>
        <translation>توجد هنا صيغة حسابية ولا يحتفظ الملف بنتيجتها. اكتب النص نفسه في الخلية.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://, as a browser shows it.</source>
        <translation>يبدأ الرابط بـ ⁦http://⁩ أو ⁦https://⁩ كما يظهر في المتصفح.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://; its name can stand behind it after “ | ”.</source>
        <translation>يبدأ الرابط بـ http:// أو https://، ويمكن أن يأتي اسمه بعده بعد العلامة « | ».</translation>
    </message>
    <message>
        <source>A name or an office</source>
        <translation>اسم أو مكتب</translation>
    </message>
    <message>
        <source>A newer version of Focal Desk made this bundle; this version cannot read it.</source>
        <translation>أنشأ هذه الحزمة إصدار أحدث من Focal Desk، ولا يستطيع هذا الإصدار قراءتها.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A picture of its cover; an upright page looks best.</source>
        <translation>صورة لغلاف المادة؛ والصفحة الطولية هي الأنسب.</translation>
    </message>
    <message>
        <source>A print cannot be saved as {ending}.</source>
        <translation>لا يمكن حفظ المطبوع بصيغة {ending}.</translation>
    </message>
    <message>
        <source>A record cannot be returned without a reason.</source>
        <translation>لا يمكن إعادة سجل دون ذكر السبب.</translation>
    </message>
    <message>
        <source>A record counts in every year from its first date to its last.</source>
        <translation>يُحسب السجل في كل سنة من أول تاريخ فيه إلى آخر تاريخ.</translation>
    </message>
    <message>
        <source>A record may count in several lines.</source>
        <translation>قد يُحسب السجل الواحد في عدة أسطر.</translation>
    </message>
    <message>
        <source>A record of another kind has this identifier.</source>
        <translation>يوجد سجل من نوع آخر يحمل هذا المعرّف.</translation>
    </message>
    <message>
        <source>A record of this title is here; made if you tick it</source>
        <translation>يوجد هنا سجل بهذا العنوان؛ يُنشأ إذا أشّرت عليه</translation>
    </message>
    <message>
        <source>A record that is chosen here is in the bin. Take it out of the bin, or choose another one.</source>
        <translation>سجل اختير هنا موجود في سلة المحذوفات. أخرجه منها أو اختر سجلًا آخر.</translation>
    </message>
    <message>
        <source>A record that is not on this computer</source>
        <translation>سجل غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A record that was chosen lies in the bin: {identifier}</source>
        <translation>أحد السجلات المختارة موجود في سلة المحذوفات: {identifier}</translation>
    </message>
    <message>
        <source>A record that was chosen still has a conflict: {identifier}</source>
        <translation>لا يزال في أحد السجلات المختارة تعارض: {identifier}</translation>
    </message>
    <message>
        <source>A record that you send waits here, in its order, until the next synchronization. Nothing leaves this computer before that.</source>
        <translation>ينتظر هنا كل سجل مطلوب إرساله، بحسب ترتيبه، حتى المزامنة التالية. ولا يخرج شيء من هذا الحاسوب قبل ذلك.</translation>
    </message>
    <message>
        <source>A region counts every record about the region, a region within it or a country in it. Where the clearing-house does not say which country lies where, the regions of the United Nations are used.</source>
        <translation>يَحسب الإقليم كل سجل يتناوله أو يتناول إقليمًا داخله أو بلدًا فيه. وحيث لا تحدد غرفة تبادل المعلومات موقع البلد تُستخدم أقاليم الأمم المتحدة.</translation>
    </message>
    <message>
        <source>A region counts for the countries in it, the less the more countries it has.</source>
        <translation>تُحسب المنطقة للبلدان الواقعة فيها، وكلما كثرت بلدانها قلّ وزنها.</translation>
    </message>
    <message>
        <source>A review of this record was asked for already.</source>
        <translation>سبق طلب مراجعة هذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>A review of {n} records is asked for.</source>
        <translation>
            <numerusform>لم تُطلب مراجعة أي سجل.</numerusform>
            <numerusform>طُلبت مراجعة سجل واحد.</numerusform>
            <numerusform>طُلبت مراجعة سجلين.</numerusform>
            <numerusform>طُلبت مراجعة {n} سجلات.</numerusform>
            <numerusform>طُلبت مراجعة {n} سجلًا.</numerusform>
            <numerusform>طُلبت مراجعة {n} سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A review was asked for</source>
        <translation>طُلبت المراجعة</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>مكان ثانٍ</translation>
    </message>
    <message>
        <source>A sheet keeps no more than 15 digits of a number. Write it as text.</source>
        <translation>لا تحتفظ الجداول بأكثر من 15 رقمًا من العدد. اكتبه كنص.</translation>
    </message>
    <message>
        <source>A template is made from a record: open the record, choose “Actions”, then “Keep as a template …”. Templates stay on this computer and are never sent.</source>
        <translation>يُصنع القالب من سجل: افتح السجل واختر «إجراءات» ثم «الاحتفاظ به كقالب …». تبقى القوالب على هذا الحاسوب ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>لا بد للقالب من اسم.</translation>
    </message>
    <message>
        <source>A term not known here ({start} …)</source>
        <translation>مصطلح غير معروف هنا ({start} …)</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>عدد صحيح.</translation>
    </message>
    <message>
        <source>A workspace needs a name.</source>
        <translation>تحتاج مساحة العمل إلى اسم.</translation>
    </message>
    <message>
        <source>A workspace that had been set aside was erased for good.</source>
        <translation>مُحيت نهائيًا مساحة عمل كانت قد نُحّيت جانبًا.</translation>
    </message>
    <message>
        <source>A workspace that had been set aside was put back.</source>
        <translation>أُعيدت إلى مكانها مساحة عمل كانت قد نُحّيت جانبًا.</translation>
    </message>
    <message>
        <source>A workspace was made.</source>
        <translation>أُنشئت مساحة عمل.</translation>
    </message>
    <message>
        <source>A workspace was renamed.</source>
        <translation>أُعيدت تسمية مساحة عمل.</translation>
    </message>
    <message>
        <source>A workspace was set aside.</source>
        <translation>نُحّيت مساحة عمل جانبًا.</translation>
    </message>
    <message>
        <source>A4, on its side</source>
        <translation>A4، أفقي</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4، عمودي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>About Focal Desk</source>
        <translation>حول Focal Desk</translation>
    </message>
    <message>
        <source>About genes?</source>
        <translation>هل تتناول الجينات؟</translation>
    </message>
    <message>
        <source>About living modified organisms?</source>
        <translation>هل تتناول الكائنات الحية المحورة؟</translation>
    </message>
    <message>
        <source>About organisms not modified?</source>
        <translation>هل تتناول كائنات غير محورة؟</translation>
    </message>
    <message>
        <source>About the documents</source>
        <translation>عن الوثائق</translation>
    </message>
    <message>
        <source>About the format, in the older form</source>
        <translation>عن الصيغة، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>About the type, in the older form</source>
        <translation>عن النوع، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>About {theirs}, which stands near {own}</source>
        <translation>يتناول {theirs}، وهو قريب من {own}</translation>
    </message>
    <message>
        <source>About {up} go out, {down} come in, and what is new there.</source>
        <translation>يُرسل نحو {up} ويُستقبل {down}، إضافة إلى ما هو جديد هناك.</translation>
    </message>
    <message>
        <source>About {up} go out; how much comes in is not known before the first synchronization.</source>
        <translation>يُرسل نحو {up}؛ ولا تُعرف كمية ما يُستقبل قبل المزامنة الأولى.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Activities without results</source>
        <translation>أنشطة بلا نتائج</translation>
    </message>
    <message>
        <source>Activities, needs and materials</source>
        <translation>الأنشطة والاحتياجات والمواد</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Add a language to this record, or take one away</source>
        <translation>أضف لغة إلى هذا السجل، أو أزل لغة منه</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Add another note</source>
        <translation>إضافة ملاحظة أخرى</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>إضافة واحد آخر</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>إضافة {language}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the clearing-house</source>
        <translation>عنوان غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>Address {number}: {fault}</source>
        <translation>العنوان {number}: {fault}</translation>
    </message>
    <message>
        <source>Aichi target</source>
        <translation>هدف أيشي</translation>
    </message>
    <message>
        <source>Aichi targets</source>
        <translation>أهداف أيشي</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All countries, from A to Z</source>
        <translation>جميع البلدان بالترتيب الأبجدي</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>All its records, files and backups ({size}) are erased from this computer and cannot be brought back. Nothing changes at the clearing-house.</source>
        <translation>تُمحى كل سجلاتها وملفاتها ونسخها الاحتياطية ({size}) من هذا الحاسوب ولا يمكن استرجاعها. لا يتغير شيء في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>All its records, files and backups ({size}) are set aside on this computer, from where you can put them back. Nothing changes at the clearing-house.</source>
        <translation>تُوضع كل سجلاتها وملفاتها ونسخها الاحتياطية ({size}) جانبًا على هذا الحاسوب، ويمكنك إعادتها من هناك. لا يتغير شيء في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>All kinds of record</source>
        <translation>جميع أنواع السجلات</translation>
    </message>
    <message>
        <source>All of it was taken in here already.</source>
        <translation>أُدخل كل ما فيها هنا من قبل.</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>يمكن تغيير كل هذا لاحقًا.</translation>
    </message>
    <message>
        <source>All others that add to the offer.</source>
        <translation>كل المنظمات الأخرى التي تسهم في العرض.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>All saved here</source>
        <translation>كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>All templates …</source>
        <translation>جميع القوالب …</translation>
    </message>
    <message>
        <source>All that are part of the offer.</source>
        <translation>كل ما يشمله العرض.</translation>
    </message>
    <message>
        <source>All that fit.</source>
        <translation>كل ما ينطبق.</translation>
    </message>
    <message>
        <source>All that fit: a course, a workshop, an exchange …</source>
        <translation>كل ما ينطبق: دورة، حلقة عمل، تبادل …</translation>
    </message>
    <message>
        <source>All that is here now is kept as a backup first, so that you can come back to it.</source>
        <translation>يُحفظ أولًا كل ما هو هنا الآن كنسخة احتياطية، لتتمكن من الرجوع إليه.</translation>
    </message>
    <message>
        <source>All that is to be settled, on paper</source>
        <translation>كل ما هو بحاجة إلى تسوية، على الورق</translation>
    </message>
    <message>
        <source>All that was typed in one opening of the form is one version. Each is told as it differs from the one before.</source>
        <translation>كل ما يُكتب في فتح واحد للاستمارة نسخة واحدة. ويُذكر في كل نسخة ما تختلف فيه عن سابقتها.</translation>
    </message>
    <message>
        <source>All that was typed in one opening of the form is one version. None is ever lost.</source>
        <translation>كل ما يُكتب أثناء فتح الاستمارة مرة واحدة يكوّن نسخة. ولا تضيع أي نسخة أبدًا.</translation>
    </message>
    <message>
        <source>All that you entered is saved.</source>
        <translation>كل ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>Allow larger parts, leave the files out, or carry the bundle on a stick.</source>
        <translation>اسمح بأجزاء أكبر، أو اترك الملفات، أو انقل الحزمة على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Already here, unchanged.</source>
        <translation>موجود هنا بالفعل، دون تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>Also ask for the removal of {n} records at the clearing-house</source>
        <translation>
            <numerusform>لا طلبات إزالة</numerusform>
            <numerusform>اطلب أيضًا إزالة سجل واحد من غرفة تبادل المعلومات</numerusform>
            <numerusform>اطلب أيضًا إزالة سجلين من غرفة تبادل المعلومات</numerusform>
            <numerusform>اطلب أيضًا إزالة {n} سجلات من غرفة تبادل المعلومات</numerusform>
            <numerusform>اطلب أيضًا إزالة {n} سجلًا من غرفة تبادل المعلومات</numerusform>
            <numerusform>اطلب أيضًا إزالة {n} سجل من غرفة تبادل المعلومات</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what was set aside</source>
        <translation>مع ما نُحّي جانبًا</translation>
    </message>
    <message>
        <source>An address with http:// or https://; its name behind “ | ”. Several: a new line between them.</source>
        <translation>عنوان يبدأ بـ http:// أو https://، واسمه بعد العلامة « | ». إذا كانت عدة عناوين فضع سطرًا جديدًا بينها.</translation>
    </message>
    <message>
        <source>An administrator installed it, and an administrator brings it up to date. Or unpack the newer version into a folder of your own: your records are found by both.</source>
        <translation>ثبّته مسؤول النظام، ومسؤول النظام هو من يحدّثه. أو فُكّ ضغط الإصدار الأحدث في مجلد خاص بك: فكلاهما يجد سجلاتك.</translation>
    </message>
    <message>
        <source>An answer changed while you were choosing.</source>
        <translation>تغيرت إحدى الإجابات أثناء الاختيار.</translation>
    </message>
    <message>
        <source>An answer of {name} was taken in: arrived {sent}, still waiting {waiting}, removed {removed}, rejected or left out {failed}.</source>
        <translation>أُدخل ردّ من {name}: وصل {sent}، ما زال ينتظر {waiting}، أُزيل {removed}، رُفض أو تُرك {failed}.</translation>
    </message>
    <message>
        <source>An answer to what you handed over. {counts}</source>
        <translation>ردّ على ما سلّمته. {counts}</translation>
    </message>
    <message>
        <source>An attached file on this computer is not as it was kept any more.</source>
        <translation>لم يعد ملف مرفق على هذا الحاسوب كما حُفظ.</translation>
    </message>
    <message>
        <source>An earlier version was taken back</source>
        <translation>استُعيدت نسخة سابقة</translation>
    </message>
    <message>
        <source>An earlier version was taken back by {who}</source>
        <translation>استُعيدت نسخة سابقة من جانب {who}</translation>
    </message>
    <message>
        <source>An offer fits a need if it gives a kind of help that the need asks for, and shares a target or a country with it.</source>
        <translation>يلائم العرض الاحتياج إذا قدّم نوعًا من المساعدة التي يطلبها الاحتياج وشاركه هدفًا أو بلدًا.</translation>
    </message>
    <message>
        <source>An offer, a provider or a need for other places counts half. What is over comes last. What you linked comes first.</source>
        <translation>العرض أو مقدم المساعدة أو الحاجة المخصصة لأماكن أخرى تُحسب بالنصف. ما انتهى يأتي أخيرًا، وما ربطته يأتي أولًا.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>An update file was not installed: {reason}</source>
        <translation>لم يُثبَّت ملف تحديث: {reason}</translation>
    </message>
    <message>
        <source>Another kind of record</source>
        <translation>نوع آخر من السجلات</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Another passphrase, or none</source>
        <translation>عبارة سر أخرى، أو من دون عبارة</translation>
    </message>
    <message>
        <source>Another program is using the file with your records: {folder}</source>
        <translation>هناك برنامج آخر يستخدم الملف الذي يضم سجلاتك: {folder}</translation>
    </message>
    <message>
        <source>Another program on this computer answers there already, or the port is not allowed.</source>
        <translation>هناك برنامج آخر على هذا الحاسوب يستجيب على هذا المنفذ، أو أن المنفذ غير مسموح به.</translation>
    </message>
    <message>
        <source>Another record here, of another type, has the same identifier.</source>
        <translation>يوجد هنا سجل آخر من نوع آخر يحمل المعرّف نفسه.</translation>
    </message>
    <message>
        <source>Another window of Focal Desk is installing an update at this moment.</source>
        <translation>نافذة أخرى من Focal Desk تثبّت تحديثًا في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Another workspace …</source>
        <translation>مساحة عمل أخرى …</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>Answer in the need what help is wanted, its subjects and targets, the countries, and the problem in your own words. Whatever is on this computer is then compared with it. Synchronize to receive offers of others.</source>
        <translation>اذكر في الحاجة المساعدة المطلوبة ومواضيعها وأهدافها والبلدان والمشكلة بكلماتك. عندئذ يُقارن بها كل ما في هذا الحاسوب. زامن لتصلك عروض الآخرين.</translation>
    </message>
    <message>
        <source>Answer to {name}</source>
        <translation>ردّ إلى {name}</translation>
    </message>
    <message>
        <source>Answer what it gives or does: kinds of help, subjects, targets, countries, and a few sentences. Synchronize to receive the needs of others.</source>
        <translation>اذكر ما يقدمه السجل أو يفعله: أنواع المساعدة والمواضيع والأهداف والبلدان وبضع جمل. زامن لتصلك احتياجات الآخرين.</translation>
    </message>
    <message>
        <source>Anything else that readers should know.</source>
        <translation>أي شيء آخر ينبغي أن يعرفه القراء.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message numerus="yes">
        <source>Approve {n}</source>
        <translation>
            <numerusform>الموافقة على {n}</numerusform>
            <numerusform>الموافقة على واحد</numerusform>
            <numerusform>الموافقة على اثنين</numerusform>
            <numerusform>الموافقة على {n}</numerusform>
            <numerusform>الموافقة على {n}</numerusform>
            <numerusform>الموافقة على {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Approved: “{title}”</source>
        <translation>تمت الموافقة على «{title}»</translation>
    </message>
    <message>
        <source>Areas of biosafety</source>
        <translation>مجالات السلامة الأحيائية</translation>
    </message>
    <message>
        <source>Areas of biosafety, in the older form</source>
        <translation>مجالات السلامة الأحيائية، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Areas of work</source>
        <translation>مجالات العمل</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>As 2016-04-25, or 2016-04, or 2016.</source>
        <translation>مثل 2016-04-25 أو 2016-04 أو 2016.</translation>
    </message>
    <message>
        <source>As in the browser, such as: {example}</source>
        <translation>كما في المتصفح، مثل: {example}</translation>
    </message>
    <message>
        <source>As the person writes it.</source>
        <translation>كما يكتبه صاحبه.</translation>
    </message>
    <message>
        <source>Ask for a review first. Once it is approved, you can ask for publication yourself.</source>
        <translation>يرجى طلب المراجعة أولًا. وبعد الموافقة يمكنك طلب النشر بنفسك.</translation>
    </message>
    <message>
        <source>Ask for a review in your office, on this computer or by a bundle.</source>
        <translation>اطلب مراجعة في مكتبك، على هذا الحاسوب أو عبر حزمة.</translation>
    </message>
    <message>
        <source>Ask for a review: the focal point decides on this computer, or by a bundle.</source>
        <translation>اطلب مراجعة: تقرّر نقطة الاتصال على هذا الحاسوب أو عبر حزمة.</translation>
    </message>
    <message>
        <source>Ask for an update in between, or for the newer version as a whole.</source>
        <translation>اطلب تحديثًا وسيطًا، أو الإصدار الأحدث كاملًا.</translation>
    </message>
    <message>
        <source>Ask for its publication, or change it and have it reviewed anew.</source>
        <translation>يرجى طلب نشره، أو تغييره وطلب مراجعته من جديد.</translation>
    </message>
    <message>
        <source>Ask for one that was saved where there is a connection.</source>
        <translation>اطلب ملفا حُفظ حيث يوجد اتصال.</translation>
    </message>
    <message>
        <source>Ask for publication</source>
        <translation>طلب النشر</translation>
    </message>
    <message>
        <source>Ask for removal</source>
        <translation>طلب الحذف</translation>
    </message>
    <message>
        <source>Ask for removal …</source>
        <translation>طلب الحذف …</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>طلب المراجعة</translation>
    </message>
    <message>
        <source>Ask for review …</source>
        <translation>طلب المراجعة …</translation>
    </message>
    <message>
        <source>Ask for the address that begins with https://.</source>
        <translation>يرجى طلب العنوان الذي يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Ask for the file whose name has {ours} in it.</source>
        <translation>اطلب الملف الذي يرد في اسمه {ours}.</translation>
    </message>
    <message>
        <source>Ask for the passphrase before going on</source>
        <translation>طلب عبارة السر قبل المتابعة</translation>
    </message>
    <message>
        <source>Ask for the removal of “{title}”?</source>
        <translation>هل يُطلب حذف «{title}»؟</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation>يرجى طلب إذن الكتابة هناك، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, on the telephone.</source>
        <translation>اطلب عبارة السر من المرسل، بالهاتف.</translation>
    </message>
    <message>
        <source>Ask the sender to make it anew, with fewer records or without files.</source>
        <translation>اطلب من المرسل أن ينشئها من جديد، بسجلات أقل أو من دون ملفات.</translation>
    </message>
    <message>
        <source>Ask the sender whether it was meant for you.</source>
        <translation>اسأل المرسل إن كانت موجهة إليك.</translation>
    </message>
    <message>
        <source>Ask who looks after your network.</source>
        <translation>يرجى الاستعانة بالمسؤول عن الشبكة لديك.</translation>
    </message>
    <message>
        <source>Ask whoever attached it.</source>
        <translation>يرجى الاستعانة بمن أرفقه.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the program for the newer version as a whole.</source>
        <translation>اطلب الإصدار الأحدث كاملًا ممن أعطاك البرنامج.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a whole one.</source>
        <translation>يرجى طلب ملف كامل ممن أعد هذا الملف.</translation>
    </message>
    <message>
        <source>Ask your national focal point or the Secretariat for the right to do it.</source>
        <translation>يرجى طلب الإذن بذلك من نقطة الاتصال الوطنية أو من الأمانة.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبها</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Asked for elsewhere</source>
        <translation>طُلب من جهة أخرى</translation>
    </message>
    <message>
        <source>Asked for only in the clearing-houses of the Protocols.</source>
        <translation>لا يُطلب هذا إلا في غرف تبادل المعلومات الخاصة بالبروتوكولين.</translation>
    </message>
    <message>
        <source>Asking the clearing-house …</source>
        <translation>جارٍ سؤال غرفة تبادل المعلومات …</translation>
    </message>
    <message>
        <source>Asks for what is offered: {terms}</source>
        <translation>يطلب ما هو معروض: {terms}</translation>
    </message>
    <message>
        <source>At least one of several answers is needed, of which this is one.</source>
        <translation>يلزم تقديم إجابة واحدة على الأقل من عدة إجابات، وهذه إحداها.</translation>
    </message>
    <message>
        <source>At least one of the six languages of the United Nations is needed.</source>
        <translation>يلزم وجود لغة واحدة على الأقل من لغات الأمم المتحدة الست.</translation>
    </message>
    <message>
        <source>At most so many kilobytes</source>
        <translation>هذا العدد من الكيلوبايتات على الأكثر</translation>
    </message>
    <message>
        <source>At most, this time:</source>
        <translation>على الأكثر هذه المرة:</translation>
    </message>
    <message>
        <source>At the clearing-house</source>
        <translation>في غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>At the clearing-house, {who} has held this record since {day}.</source>
        <translation>في غرفة تبادل المعلومات، هذا السجل محجوز من جانب {who} منذ {day}.</translation>
    </message>
    <message>
        <source>At the clearing-house, {who} holds this record.</source>
        <translation>في غرفة تبادل المعلومات، هذا السجل محجوز من جانب {who}.</translation>
    </message>
    <message>
        <source>At the clearing-house: the focal point finds the request there</source>
        <translation>في غرفة تبادل المعلومات: تجد نقطة الاتصال الطلب هناك</translation>
    </message>
    <message>
        <source>At the last speed: {time}.</source>
        <translation>بآخر سرعة: {time}.</translation>
    </message>
    <message>
        <source>At the next synchronization it goes to the clearing-house, and publication is asked for.</source>
        <translation>يُرسل السجل إلى غرفة تبادل المعلومات عند المزامنة التالية، ويُطلب نشره.</translation>
    </message>
    <message>
        <source>At the next synchronization its draft at the clearing-house is thrown away.</source>
        <translation>تُحذف مسودته في غرفة تبادل المعلومات عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>At the next synchronization its removal is asked for.</source>
        <translation>يُطلب حذف السجل عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attach each part to a mail of its own; in which order they arrive does not matter.</source>
        <translation>أرفق كل جزء برسالة مستقلة؛ لا يهم ترتيب وصولها.</translation>
    </message>
    <message>
        <source>Attach it again, or take the link away.</source>
        <translation>يرجى إرفاقه من جديد أو حذف الرابط.</translation>
    </message>
    <message>
        <source>Attach it in another form: {kinds}</source>
        <translation>يرجى إرفاقه بصيغة أخرى: {kinds}</translation>
    </message>
    <message>
        <source>Attach the file where you can: links break. Else the page where it can be read.</source>
        <translation>يُفضل إرفاق الملف: فالروابط قد تنقطع. وإلا فالصفحة التي يمكن قراءته فيها.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Back to my work</source>
        <translation>العودة إلى عملي</translation>
    </message>
    <message>
        <source>Back to what is to be settled</source>
        <translation>العودة إلى ما تلزم تسويته</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>الرجوع إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Back to {page} (Esc)</source>
        <translation>العودة إلى {page} (Esc)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>النسخ الاحتياطية ({endings})</translation>
    </message>
    <message>
        <source>Backups are copied to the second place again.</source>
        <translation>تُنسخ النسخ الاحتياطية إلى المكان الثاني من جديد.</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>النسخ الاحتياطية …</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Before a bundle was taken in</source>
        <translation>قبل إدخال حزمة</translation>
    </message>
    <message>
        <source>Before a newer program changed the file</source>
        <translation>قبل أن يغيّر إصدار أحدث من البرنامج الملف</translation>
    </message>
    <message>
        <source>Before a newer version was installed</source>
        <translation>قبل تثبيت إصدار أحدث</translation>
    </message>
    <message>
        <source>Before an older backup was put back</source>
        <translation>قبل استرجاع نسخة احتياطية أقدم</translation>
    </message>
    <message>
        <source>Before records were erased for good</source>
        <translation>قبل محو سجلات نهائيًا</translation>
    </message>
    <message>
        <source>Before records were taken from a file</source>
        <translation>قبل أخذ سجلات من ملف</translation>
    </message>
    <message>
        <source>Before the newer version changes how your records are kept, it makes a backup of them.</source>
        <translation>قبل أن يغيّر الإصدار الأحدث طريقة حفظ سجلاتك، ينشئ نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin an empty record, or choose another template.</source>
        <translation>ابدأ سجلًا فارغًا، أو اختر قالبًا آخر.</translation>
    </message>
    <message>
        <source>Begin to type, or open the list</source>
        <translation>الكتابة هنا أو فتح القائمة</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>جارٍ البدء …</translation>
    </message>
    <message>
        <source>Begins an activity about it</source>
        <translation>يبدأ نشاطًا عنه</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Bodies that answer to the donor.</source>
        <translation>الهيئات المسؤولة أمام الجهة المانحة.</translation>
    </message>
    <message>
        <source>Bodies that run it from day to day.</source>
        <translation>الهيئات التي تدير النشاط يوميًا.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Both are about: {terms}</source>
        <translation>كلاهما يتناول: {terms}</translation>
    </message>
    <message>
        <source>Both are for: {terms}</source>
        <translation>كلاهما موجَّه إلى: {terms}</translation>
    </message>
    <message>
        <source>Both must be PEM files; ask whoever made the certificate.</source>
        <translation>يجب أن يكون كلاهما ملف PEM؛ يرجى الاستعانة بمن أصدر الشهادة.</translation>
    </message>
    <message>
        <source>Both name: {places}</source>
        <translation>كلاهما يذكر: {places}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>النسختان متطابقتان.</translation>
    </message>
    <message>
        <source>Both serve: {terms}</source>
        <translation>كلاهما يخدم: {terms}</translation>
    </message>
    <message>
        <source>Both sides are in step: nothing was new.</source>
        <translation>الطرفان متطابقان: لا جديد.</translation>
    </message>
    <message>
        <source>Both sides changed these answers. What is new since both agreed is underlined, what is gone struck through.</source>
        <translation>غيّر الطرفان هذه الإجابات. ما استجدّ منذ آخر اتفاق بينهما تحته خط، وما حُذف مشطوب.</translation>
    </message>
    <message>
        <source>Bring the source up to date instead.</source>
        <translation>حدّث الشيفرة المصدرية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Bringing the attached files …</source>
        <translation>جارٍ جلب الملفات المرفقة …</translation>
    </message>
    <message>
        <source>Bringing what is lost from backups …</source>
        <translation>جارٍ جلب المفقود من النسخ الاحتياطية …</translation>
    </message>
    <message>
        <source>Bringing your records back …</source>
        <translation>جارٍ استرجاع سجلاتك …</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
    <message>
        <source>Bundles of Focal Desk (*.focal)</source>
        <translation>حزم Focal Desk (*.focal)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>By this the record is known again. Leave it as it is; new rows have none.</source>
        <translation>بهذا يُتعرَّف على السجل من جديد. اتركه كما هو؛ والصفوف الجديدة ليس لها معرّف.</translation>
    </message>
    <message>
        <source>By: {column}</source>
        <translation>حسب: {column}</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>ملفات CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters become capital ones.</source>
        <translation>مفتاح Caps Lock مفعّل: تصبح الأحرف الصغيرة كبيرة.</translation>
    </message>
    <message>
        <source>Careful: you know {name}, but this bundle was signed on another computer. Call {name} and compare the number before you take it in.</source>
        <translation>احذر: أنت تعرف {name}، لكن هذه الحزمة وُقّعت على حاسوب آخر. اتصل بـ {name} وقارن الرقم قبل إدخالها.</translation>
    </message>
    <message>
        <source>Carry all by hand …</source>
        <translation>نقل الكل باليد …</translation>
    </message>
    <message>
        <source>Carry by hand</source>
        <translation>النقل باليد</translation>
    </message>
    <message>
        <source>Carry it to the other computer and take it in there.</source>
        <translation>انقلها إلى الحاسوب الآخر وأدخلها هناك.</translation>
    </message>
    <message>
        <source>Carry what waits by hand</source>
        <translation>انقل باليد ما ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>Carry {n} by hand …</source>
        <translation>
            <numerusform>نقل باليد …</numerusform>
            <numerusform>نقل سجل واحد باليد …</numerusform>
            <numerusform>نقل سجلين باليد …</numerusform>
            <numerusform>نقل {n} سجلات باليد …</numerusform>
            <numerusform>نقل {n} سجلًا باليد …</numerusform>
            <numerusform>نقل {n} سجل باليد …</numerusform>
        </translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>دراسة حالة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Cells are merged here: what stands in them counts for the first of them alone.</source>
        <translation>توجد هنا خلايا مدمجة: ما فيها يُحسب للخلية الأولى وحدها.</translation>
    </message>
    <message>
        <source>Cells are merged over too wide a range for a marked copy.</source>
        <translation>دُمجت خلايا على نطاق أوسع من أن تُعَدّ له نسخة مُعلَّمة.</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>يرجى تغييره أولًا.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Changed at the clearing-house; taken over.</source>
        <translation>تغيّر في غرفة تبادل المعلومات؛ واعتُمد التغيير هنا.</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>جرى تغييره هنا</translation>
    </message>
    <message>
        <source>Changed here and at the clearing-house</source>
        <translation>جرى تغييره هنا وفي غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>Changed here and at the clearing-house on {day}</source>
        <translation>جرى تغييره هنا وفي غرفة تبادل المعلومات في {day}</translation>
    </message>
    <message>
        <source>Changed here and by {name}</source>
        <translation>جرى تغييره هنا ومن جانب {name}</translation>
    </message>
    <message>
        <source>Changed here and by {name} on {day}</source>
        <translation>جرى تغييره هنا ومن جانب {name} في {day}</translation>
    </message>
    <message>
        <source>Changed here and in the bundle in the same place: both are kept.</source>
        <translation>تغيّر هنا وفي الحزمة في الموضع نفسه: احتُفظ بالاثنين.</translation>
    </message>
    <message>
        <source>Changed here and there in the same place: both are kept, to be settled.</source>
        <translation>تغيّر هنا وهناك في الموضع نفسه: احتُفظ بالاثنين إلى أن تختار.</translation>
    </message>
    <message numerus="yes">
        <source>Changed here and there in the same places: {n} answers to settle. Both are kept.</source>
        <translation>
            <numerusform>جرى تغييره هنا وهناك في المواضع نفسها: لا إجابات بحاجة إلى تسوية. النسختان محفوظتان.</numerusform>
            <numerusform>جرى تغييره هنا وهناك في الموضع نفسه: إجابة واحدة بحاجة إلى تسوية. النسختان محفوظتان.</numerusform>
            <numerusform>جرى تغييره هنا وهناك في الموضعين نفسيهما: إجابتان بحاجة إلى تسوية. النسختان محفوظتان.</numerusform>
            <numerusform>جرى تغييره هنا وهناك في المواضع نفسها: {n} إجابات بحاجة إلى تسوية. النسختان محفوظتان.</numerusform>
            <numerusform>جرى تغييره هنا وهناك في المواضع نفسها: {n} إجابة بحاجة إلى تسوية. النسختان محفوظتان.</numerusform>
            <numerusform>جرى تغييره هنا وهناك في المواضع نفسها: {n} إجابة بحاجة إلى تسوية. النسختان محفوظتان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there; both changes are in the record now.</source>
        <translation>جرى تغييره هنا وهناك؛ والسجل يضم التغييرين الآن.</translation>
    </message>
    <message>
        <source>Changed here by {who}</source>
        <translation>جرى تغييره هنا من جانب {who}</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>جرى تغييره هنا.</translation>
    </message>
    <message>
        <source>Changed in the bundle; taken in.</source>
        <translation>تغيّر في الحزمة؛ أُخذ التغيير هنا.</translation>
    </message>
    <message>
        <source>Changed last:</source>
        <translation>آخر ما تغيّر:</translation>
    </message>
    <message>
        <source>Changed on both sides: you decide later</source>
        <translation>تغيّر من الجانبين: تقرر لاحقًا</translation>
    </message>
    <message>
        <source>Changes the record here, if you tick it</source>
        <translation>يغيّر السجل هنا إذا أشّرت عليه</translation>
    </message>
    <message>
        <source>Changes what is here</source>
        <translation>يغيّر الموجود هنا</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>رسم بياني: {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Check that it runs, that the database is there, and the name and the password in its address.</source>
        <translation>يرجى التحقق من أن الخادم يعمل وأن قاعدة البيانات موجودة، ومن الاسم وكلمة المرور الواردين في العنوان.</translation>
    </message>
    <message>
        <source>Check the address, or ask who looks after your network.</source>
        <translation>يرجى التحقق من العنوان، أو الاستعانة بالمسؤول عن الشبكة لديك.</translation>
    </message>
    <message>
        <source>Check the address. In a hotel or café, first open a web page and sign in to its network.</source>
        <translation>يرجى التحقق من العنوان. وفي الفنادق والمقاهي، يرجى أولًا فتح صفحة ويب وتسجيل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address, or ask who looks after it.</source>
        <translation>يرجى التحقق من تاريخ هذا الحاسوب ومن العنوان، أو الاستعانة بالمسؤول عنه.</translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>جارٍ التحقق من النسخة الاحتياطية …</translation>
    </message>
    <message>
        <source>Checking the copy …</source>
        <translation>جارٍ التحقق من النسخة …</translation>
    </message>
    <message>
        <source>Checking what was written …</source>
        <translation>جارٍ التحقق مما كُتب …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Choose a file that ends in .xlsx or .csv.</source>
        <translation>اختر ملفًا ينتهي اسمه بـ ‎.xlsx أو ‎.csv.</translation>
    </message>
    <message>
        <source>Choose a record to see what is missing and what to do next.</source>
        <translation>يرجى اختيار سجل لمعرفة ما ينقصه والخطوة التالية.</translation>
    </message>
    <message>
        <source>Choose a second place for backups</source>
        <translation>اختيار مكان ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>اختيار مكان ثانٍ …</translation>
    </message>
    <message>
        <source>Choose above first; then there is a box here for each choice.</source>
        <translation>اختر أولًا في الأعلى، وسيظهر هنا مربع لكل اختيار.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>يرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose another name for the marked copy.</source>
        <translation>اختر اسمًا آخر للنسخة المؤشَّر عليها.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>يرجى اختيار غيره من القائمة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there, and try again.</source>
        <translation>يرجى اختيار مكان آخر أو إفساح مكان هناك، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>يرجى اختيار منفذ آخر.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>يرجى اختيار إحدى الإجابات الواردة في القائمة.</translation>
    </message>
    <message>
        <source>Choose one on a stick or on another disk: what happens to this folder must not happen to both.</source>
        <translation>اختر مكانًا على ذاكرة محمولة أو قرص آخر: ما يصيب هذا المجلد يجب ألا يصيب الاثنين.</translation>
    </message>
    <message>
        <source>Choose records of one kind, or save them as a workbook (.xlsx).</source>
        <translation>اختر سجلات من نوع واحد، أو احفظها كمصنّف (‎.xlsx).</translation>
    </message>
    <message>
        <source>Choose the file that the other office made; its name ends with “.focal”.</source>
        <translation>اختر الملف الذي أنشأه المكتب الآخر؛ ينتهي اسمه بـ «‎.focal‎».</translation>
    </message>
    <message>
        <source>Choose where to save it …</source>
        <translation>اختر مكان الحفظ …</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>يرجى اختيار بلدك.</translation>
    </message>
    <message>
        <source>Choose {most} at the most; there are {count}.</source>
        <translation>يمكن اختيار {most} على الأكثر؛ وعدد ما اختير {count}.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close Focal Desk</source>
        <translation>إغلاق Focal Desk</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>الإغلاق وفقدان آخر التغييرات</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer first.</source>
        <translation>يرجى إغلاقه في البرامج الأخرى، أو نسخه أولًا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>يرجى إغلاق الملف إن كان مفتوحًا في برنامج آخر، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Close the program, start it again, and choose practising once more.</source>
        <translation>يرجى إغلاق البرنامج وتشغيله من جديد، ثم اختيار التدريب مرة أخرى.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Co-funding organizations</source>
        <translation>المنظمات المشاركة في التمويل</translation>
    </message>
    <message>
        <source>Collaborating partners</source>
        <translation>الشركاء المتعاونون</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Comment on: {question}</source>
        <translation>تعليق على: {question}</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>تعليق …</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Compare with what stands here now</source>
        <translation>مقارنة بما هو موجود هنا الآن</translation>
    </message>
    <message>
        <source>Compared with what is published now: what is new is underlined, what is taken away is struck through.</source>
        <translation>بالمقارنة بما هو منشور الآن: الجديد تحته خط، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>Compared with what the clearing-house has: what is new is underlined, what is taken away is struck through.</source>
        <translation>مقارنةً بما لدى غرفة تبادل المعلومات: الجديد مسطَّر، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>Compared with what was approved last: what is new is underlined, what is taken away is struck through.</source>
        <translation>مقارنةً بآخر ما تمت الموافقة عليه: الجديد مسطَّر، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>استكمال السجل</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>سُوّي التعارض</translation>
    </message>
    <message>
        <source>Conflict settled by {who}</source>
        <translation>سُوّي التعارض من جانب {who}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Contact for help</source>
        <translation>جهة اتصال للمساعدة</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>الشخص المسؤول عن الاتصال</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>الأشخاص المسؤولون عن الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts for help</source>
        <translation>جهات اتصال للمساعدة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Copies in your second place may not be encrypted: {place} Those of this computer go when the program copies a backup there the next time. Those of another computer stay there: remove them yourself.</source>
        <translation>قد تكون نسخ في مكانك الثاني غير مشفّرة: {place} ستُزال نسخ هذا الحاسوب عندما ينسخ البرنامج نسخة احتياطية إليه في المرة القادمة. أما نسخ حاسوب آخر فتبقى هناك: أزلها بنفسك.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay as they are. The disk may keep remains of what was written until now; to encrypt the whole disk in the settings of the computer helps against that.</source>
        <translation>تبقى النسخ التي صنعتها في أماكن أخرى كما هي. وقد تبقى على القرص آثار مما كُتب حتى الآن؛ وتشفير القرص كله من إعدادات الحاسوب يحمي من ذلك.</translation>
    </message>
    <message>
        <source>Copy it again from the stick or save it again from the mail. If that fails, ask for it anew.</source>
        <translation>انسخها مرة أخرى من ذاكرة USB أو احفظها مرة أخرى من البريد. وإن لم ينجح ذلك، فاطلبها من جديد.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy the file from its source once more. If that does not help, ask whoever gave it to you.</source>
        <translation>انسخ الملف من مصدره مرة أخرى. وإن لم ينفع ذلك فاسأل من أعطاك إياه.</translation>
    </message>
    <message>
        <source>Copy the rows that you need to a new workbook and open that.</source>
        <translation>انسخ الصفوف التي تحتاجها إلى مصنّف جديد وافتحه.</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>نسخ هذا البند</translation>
    </message>
    <message>
        <source>Copying and checking the file …</source>
        <translation>جارٍ نسخ الملف والتحقق منه …</translation>
    </message>
    <message>
        <source>Copying the backup …</source>
        <translation>جارٍ نسخ النسخة الاحتياطية …</translation>
    </message>
    <message>
        <source>Copying the damaged file …</source>
        <translation>جارٍ نسخ الملف التالف …</translation>
    </message>
    <message>
        <source>Copying the records …</source>
        <translation>جارٍ نسخ السجلات …</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>جارٍ النسخ …</translation>
    </message>
    <message>
        <source>Could not be saved when its damaged file was repaired.</source>
        <translation>تعذر إنقاذه عند إصلاح ملفه التالف.</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>العدّ حسب</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>البلدان والأقاليم</translation>
    </message>
    <message>
        <source>Countries and regions, in the older form</source>
        <translation>البلدان والأقاليم، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Countries that would take part as well.</source>
        <translation>البلدان التي ستشارك أيضًا.</translation>
    </message>
    <message>
        <source>Countries without an activity</source>
        <translation>بلدان بلا نشاط</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>البلد أو الإقليم</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Courses, workshops, exchanges, projects: all that builds capacity for biodiversity in your country.</source>
        <translation>الدورات وحلقات العمل وعمليات التبادل والمشاريع: كل ما يبني القدرات في مجال التنوع البيولوجي في بلدك.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Covers {region}, where {place} lies</source>
        <translation>يشمل {region} حيث تقع {place}</translation>
    </message>
    <message>
        <source>Covers {region}, which has countries in common with {place}</source>
        <translation>يشمل {region} التي تشترك في بلدان مع {place}</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>جدول متقاطع</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days, months or years.</source>
        <translation>أيام أو أشهر أو سنوات.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decide on it on the website of the clearing-house.</source>
        <translation>يرجى البت فيه على الموقع الشبكي لغرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>Decide requests yourself, as the Secretariat does …</source>
        <translation>البت في الطلبات بنفسك كما تفعل الأمانة …</translation>
    </message>
    <message>
        <source>Decrypting your records …</source>
        <translation>جارٍ فك تشفير سجلاتك …</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>أرقام فقط.</translation>
    </message>
    <message>
        <source>Digits only; what is given in kind may be counted in.</source>
        <translation>أرقام فقط؛ ويجوز احتساب المساهمات العينية.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Discard what was changed since it was opened …</source>
        <translation>تجاهل ما تغيّر منذ فتحه …</translation>
    </message>
    <message>
        <source>Discard what you changed since you opened this form?</source>
        <translation>هل تريد تجاهل ما غيّرته منذ فتح هذه الاستمارة؟</translation>
    </message>
    <message>
        <source>Divide it into several files and open one after the other.</source>
        <translation>قسّمه إلى عدة ملفات وافتحها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Divide it into several workbooks and open one after the other.</source>
        <translation>قسّمه إلى عدة مصنّفات وافتحها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Divide its rows among several files, or mend what the list of rows shows, and look again.</source>
        <translation>وزّع صفوفه على عدة ملفات، أو صحّح ما تبيّنه قائمة الصفوف، ثم افحصه من جديد.</translation>
    </message>
    <message>
        <source>Do not filter by {what} any more</source>
        <translation>إلغاء التصفية حسب {what}</translation>
    </message>
    <message>
        <source>Do not reject it</source>
        <translation>عدم الرفض</translation>
    </message>
    <message>
        <source>Do not return it</source>
        <translation>عدم الإعادة</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>لا تُعِد المحاولة</translation>
    </message>
    <message>
        <source>Do not use it, and tell whoever looks after your computer.</source>
        <translation>لا تستخدمها، وأخبر من يتولى أمر حاسوبك.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender, on the telephone, to make it again.</source>
        <translation>لا تستخدمها. اطلب من المرسل بالهاتف أن ينشئها مرة أخرى.</translation>
    </message>
    <message>
        <source>Do what my queue asks for</source>
        <translation>تنفيذ ما تطلبه قائمتي</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>الاستغناء عنه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يناسب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Duplicate the record and send the copy.</source>
        <translation>يرجى نسخ السجل وإرسال النسخة.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Duration, in the older form</source>
        <translation>المدة، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Each row below the headings is a record. Columns may be moved or left out, the file renamed.</source>
        <translation>كل صف تحت العناوين هو سجل. يمكن نقل الأعمدة أو حذفها، وتغيير اسم الملف.</translation>
    </message>
    <message>
        <source>Each text gets a column for each language.</source>
        <translation>لكل نص عمود لكل لغة.</translation>
    </message>
    <message>
        <source>Each time it goes to the clearing-house or comes from there, it is noted here how that went.</source>
        <translation>في كل مرة يُرسل فيها السجل إلى غرفة تبادل المعلومات أو يرد منها، تُدوَّن النتيجة هنا.</translation>
    </message>
    <message>
        <source>Each workspace has records, settings, backups and a practice of its own; what is in one is not seen in another. Make one for another country, for training, or for a colleague on the same computer.</source>
        <translation>لكل مساحة عمل سجلاتها وإعداداتها ونسخها الاحتياطية وتدريبها الخاص؛ وما في إحداها لا يُرى في أخرى. أنشئ واحدة لبلد آخر أو للتدريب أو لزميل على الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Earlier versions of the record are in its history.</source>
        <translation>النسخ السابقة من السجل موجودة في سجله التاريخي.</translation>
    </message>
    <message>
        <source>Earlier versions on this computer</source>
        <translation>النسخ السابقة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Earlier versions on this computer …</source>
        <translation>النسخ السابقة على هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Earlier versions: {title}</source>
        <translation>النسخ السابقة: {title}</translation>
    </message>
    <message>
        <source>Easy to guess. Three or four words that have nothing to do with each other are good.</source>
        <translation>سهلة التخمين. ثلاث كلمات أو أربع لا صلة بينها جيدة.</translation>
    </message>
    <message>
        <source>Either another passphrase was chosen since, or the file is damaged. It was left as it is: {file}</source>
        <translation>إما أن عبارة سر أخرى اختيرت منذ ذلك الحين، وإما أن الملف تالف. تُرك كما هو: {file}</translation>
    </message>
    <message>
        <source>Either file is missing or damaged, the key has a password, or they do not belong together.</source>
        <translation>أحد الملفين مفقود أو تالف، أو للمفتاح كلمة مرور، أو أن الملفين غير متوافقين.</translation>
    </message>
    <message>
        <source>Empty the bin …</source>
        <translation>إفراغ سلة المحذوفات …</translation>
    </message>
    <message>
        <source>Encrypt my records</source>
        <translation>تشفير سجلاتي</translation>
    </message>
    <message>
        <source>Encrypt them with a passphrase</source>
        <translation>تشفيرها بعبارة سر</translation>
    </message>
    <message>
        <source>Encrypt your records, change the passphrase, lock after a while</source>
        <translation>تشفير سجلاتك وتغيير عبارة السر والإقفال بعد مدة</translation>
    </message>
    <message>
        <source>Encrypt your records, keep backups in a second place, and let the computer remove the stick safely before you pull it out.</source>
        <translation>شفّر سجلاتك، واحتفظ بنسخ احتياطية في مكان ثانٍ، ودع الحاسوب يُخرج الذاكرة بأمان قبل أن تنزعها.</translation>
    </message>
    <message>
        <source>Encrypt your records, or keep them in a folder of your own.</source>
        <translation>شفّر سجلاتك، أو احتفظ بها في مجلد يخصّك.</translation>
    </message>
    <message>
        <source>Encrypting your records …</source>
        <translation>جارٍ تشفير سجلاتك …</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Enter a new record</source>
        <translation>إدخال سجل جديد</translation>
    </message>
    <message>
        <source>Enter activities, needs and materials without a connection; send them when there is one.</source>
        <translation>إدخال الأنشطة والاحتياجات والمواد دون اتصال، وإرسالها عند توفر الاتصال.</translation>
    </message>
    <message>
        <source>Enter its address and your e-mail address in the settings.</source>
        <translation>يرجى إدخال عنوانها وعنوان بريدك الإلكتروني في الإعدادات.</translation>
    </message>
    <message>
        <source>Entry {place} holds characters that cannot be kept.</source>
        <translation>المدخل {place} يتضمن رموزًا لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Entry {place} is nested too deeply to be a record.</source>
        <translation>المدخل {place} متداخل بعمق يفوق ما يمكن أن يكون سجلا.</translation>
    </message>
    <message>
        <source>Entry {place} is of a type that this program does not know.</source>
        <translation>المدخل {place} من نوع لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Entry {place} of the file is no record.</source>
        <translation>المدخل {place} في الملف ليس سجلًا.</translation>
    </message>
    <message>
        <source>Entry {place}: what stands in {fields} is of the wrong kind.</source>
        <translation>المدخل {place}: ما ورد في {fields} ليس من النوع الصحيح.</translation>
    </message>
    <message>
        <source>Erase all that is listed …</source>
        <translation>محو كل ما في القائمة …</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>محو نهائي …</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>امحُها نهائيًا</translation>
    </message>
    <message>
        <source>Erase the workspace “{name}” for good?</source>
        <translation>هل تُمحى مساحة العمل «{name}» نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} records</source>
        <translation>
            <numerusform>لا سجلات للمحو</numerusform>
            <numerusform>محو سجل واحد</numerusform>
            <numerusform>محو سجلين</numerusform>
            <numerusform>محو {n} سجلات</numerusform>
            <numerusform>محو {n} سجلًا</numerusform>
            <numerusform>محو {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} records?</source>
        <translation>
            <numerusform>لا سجلات للمحو.</numerusform>
            <numerusform>هل تريد محو سجل واحد؟</numerusform>
            <numerusform>هل تريد محو سجلين؟</numerusform>
            <numerusform>هل تريد محو {n} سجلات؟</numerusform>
            <numerusform>هل تريد محو {n} سجلًا؟</numerusform>
            <numerusform>هل تريد محو {n} سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer for which nothing is chosen yet becomes what came from the clearing-house.</source>
        <translation>كل إجابة لم يُختر لها شيء بعد تأخذ ما ورد من غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>Every answer for which nothing is chosen yet becomes what you entered.</source>
        <translation>كل إجابة لم يُختر لها شيء بعد تأخذ ما أُدخل هنا.</translation>
    </message>
    <message>
        <source>Every record that lies on a sound part of the file goes into a new one, up to your last changes. You are told what could not be saved. This can take some minutes.</source>
        <translation>ينتقل كل سجل يقع في جزء سليم من الملف إلى ملف جديد، حتى آخر تغييراتك. ويُقال لك ما تعذر إنقاذه. قد يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>Everybody can read it at the clearing-house.</source>
        <translation>يمكن للجميع قراءته في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>Everybody can read this need now. Once you send a change, nobody can until it is approved again.</source>
        <translation>يمكن للجميع الآن قراءة هذا الاحتياج. وبعد إرسال أي تغيير، لا يمكن لأحد قراءته إلى حين الموافقة عليه من جديد.</translation>
    </message>
    <message>
        <source>Everybody can read this record as it is: there is nothing to review.</source>
        <translation>يستطيع الجميع قراءة هذا السجل كما هو، فلا شيء لمراجعته.</translation>
    </message>
    <message>
        <source>Everything is written anew and compared. Until the end nothing is changed.</source>
        <translation>يُكتب كل شيء من جديد ويُقارن. ولا يتغير شيء قبل النهاية.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Executing agencies</source>
        <translation>الوكالات القائمة بالتنفيذ</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>النهاية المتوقعة</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>البداية المتوقعة</translation>
    </message>
    <message>
        <source>Express interest …</source>
        <translation>إبداء الاهتمام …</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Fetching the file {name} …</source>
        <translation>جارٍ جلب الملف {name} …</translation>
    </message>
    <message>
        <source>File format, in the older form</source>
        <translation>صيغة الملف، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here: they may be programs, and harm this computer.</source>
        <translation>لا تُفتح الملفات من هذا النوع من هنا: فقد تكون برامج تضر بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>ملفات فقط</translation>
    </message>
    <message>
        <source>Files that the clearing-house takes ({endings})</source>
        <translation>الملفات التي تقبلها غرفة تبادل المعلومات ({endings})</translation>
    </message>
    <message>
        <source>Files, settings, help</source>
        <translation>الملفات والإعدادات والمساعدة</translation>
    </message>
    <message>
        <source>Fill in elsewhere</source>
        <translation>الملء في مكان آخر</translation>
    </message>
    <message>
        <source>Fill in elsewhere …</source>
        <translation>الملء في مكان آخر …</translation>
    </message>
    <message>
        <source>Fill it in, or take the whole row away.</source>
        <translation>يرجى ملؤها أو حذف الصف كله.</translation>
    </message>
    <message>
        <source>Filter by: {what}</source>
        <translation>التصفية حسب: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Find in the list …</source>
        <translation>بحث في القائمة …</translation>
    </message>
    <message>
        <source>Find in the list: {title}</source>
        <translation>بحث في القائمة: {title}</translation>
    </message>
    <message>
        <source>Find needs …</source>
        <translation>البحث عن احتياجات …</translation>
    </message>
    <message>
        <source>Find support …</source>
        <translation>البحث عن دعم …</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>First workspace</source>
        <translation>مساحة العمل الأولى</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fits in part</source>
        <translation>يناسب جزئيًا</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation>يناسب جيدًا</translation>
    </message>
    <message>
        <source>Focal Desk</source>
        <translation>Focal Desk</translation>
    </message>
    <message>
        <source>Focal Desk (practice)</source>
        <translation>Focal Desk (تدريب)</translation>
    </message>
    <message>
        <source>Focal Desk copies your records by itself, and checks each copy: when you pause, and before anything risky. Of older ones some are kept for each day, week and month. Attached files stay as long as a backup needs them.</source>
        <translation>ينسخ Focal Desk سجلاتك من تلقاء نفسه ويفحص كل نسخة: عندما تتوقف قليلًا، وقبل أي عمل فيه خطر. ومن النسخ الأقدم يبقى بعضها لكل يوم وأسبوع وشهر. وتبقى الملفات المرفقة ما دامت نسخة احتياطية تحتاج إليها.</translation>
    </message>
    <message>
        <source>Focal Desk ended without warning last time. What you were writing in “{title}” is kept, up to {when}.</source>
        <translation>توقف Focal Desk في المرة الماضية فجأة. ما كنت تكتبه في «{title}» محفوظ حتى {when}.</translation>
    </message>
    <message>
        <source>Focal Desk is already open with these records.</source>
        <translation>برنامج Focal Desk مفتوح بالفعل بهذه السجلات.</translation>
    </message>
    <message>
        <source>Focal Desk {version}</source>
        <translation>Focal Desk {version}</translation>
    </message>
    <message>
        <source>For a helper: what was done, and nothing that you entered</source>
        <translation>لمن يساعدك: ما جرى فعله، دون أي شيء مما أدخلته</translation>
    </message>
    <message>
        <source>For all that remain:</source>
        <translation>لكل ما تبقى:</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} that were removed there:</source>
        <translation>
            <numerusform>لا سجلات محذوفة هناك:</numerusform>
            <numerusform>للسجل الذي حُذف هناك:</numerusform>
            <numerusform>للسجلين اللذين حُذفا هناك:</numerusform>
            <numerusform>للسجلات التي حُذفت هناك وعددها {n}:</numerusform>
            <numerusform>للسجلات التي حُذفت هناك وعددها {n}:</numerusform>
            <numerusform>للسجلات التي حُذفت هناك وعددها {n}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all {n} that you removed here:</source>
        <translation>
            <numerusform>لا سجلات محذوفة هنا:</numerusform>
            <numerusform>للسجل الذي حُذف هنا:</numerusform>
            <numerusform>للسجلين اللذين حُذفا هنا:</numerusform>
            <numerusform>للسجلات التي حُذفت هنا وعددها {n}:</numerusform>
            <numerusform>للسجلات التي حُذفت هنا وعددها {n}:</numerusform>
            <numerusform>للسجلات التي حُذفت هنا وعددها {n}:</numerusform>
        </translation>
    </message>
    <message>
        <source>For computers without a connection: they take the lists in like any bundle.</source>
        <translation>للحواسيب التي لا اتصال لها: تُدخل القوائم إليها كأي حزمة.</translation>
    </message>
    <message>
        <source>For each kind of help that you chose: what it would make possible.</source>
        <translation>لكل نوع من المساعدة اخترتَه: ما الذي سيتيحه.</translation>
    </message>
    <message>
        <source>For example: Awa Houngbo</source>
        <translation>مثال: آوا هونغبو</translation>
    </message>
    <message>
        <source>For national focal points of the Convention on Biological Diversity, and for those who draft for them: activities, needs and materials, entered and checked with or without a connection.</source>
        <translation>لنقاط الاتصال الوطنية لاتفاقية التنوع البيولوجي ولمن يُعدّون المسودات لها: إدخال الأنشطة والاحتياجات والمواد والتحقق منها، باتصال أو دون اتصال.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For whom (you may leave this empty)</source>
        <translation>لمن (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>For whom, and to what end</source>
        <translation>لمن ولأي غاية</translation>
    </message>
    <message>
        <source>For you and your colleagues; not published. Nothing confidential, please.</source>
        <translation>لك ولزملائك؛ لا تُنشر. يرجى عدم كتابة أي معلومات سرية.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>لقب المخاطبة</translation>
    </message>
    <message>
        <source>Forms to fill in, and guides.</source>
        <translation>استمارات للتعبئة وأدلة.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation>نتائج البحث: {text}</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation>يرجى إفساح مكان على القرص، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>أفرغ بعض المساحة هناك، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Free to use, to copy and to change, under the MIT licence.</source>
        <translation>متاح للاستخدام والنسخ والتعديل مجانًا بموجب رخصة MIT.</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>من قالب</translation>
    </message>
    <message>
        <source>From an older form of the clearing-house; kept as it is.</source>
        <translation>من استمارة قديمة لغرفة تبادل المعلومات، ويُحفظ كما هو.</translation>
    </message>
    <message>
        <source>From elsewhere …</source>
        <translation>من مكان آخر …</translation>
    </message>
    <message>
        <source>From the next time on it is version {version}</source>
        <translation>ابتداءً من المرة القادمة سيكون الإصدار {version}</translation>
    </message>
    <message>
        <source>From the time before 2021; kept as it is.</source>
        <translation>من الفترة السابقة لعام 2021؛ محفوظ كما هو.</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>From {folder}: {why}</source>
        <translation>من {folder}: {why}</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الثغرات</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>General</source>
        <translation>معلومات عامة</translation>
    </message>
    <message>
        <source>Geographic scope</source>
        <translation>النطاق الجغرافي</translation>
    </message>
    <message>
        <source>Give a certificate and its key, or leave the host out to answer on this computer only.</source>
        <translation>يرجى تحديد شهادة ومفتاحها، أو عدم تحديد المضيف ليقتصر الرد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give each person one row and one e-mail address.</source>
        <translation>يرجى تخصيص صف واحد وعنوان بريد إلكتروني واحد لكل شخص.</translation>
    </message>
    <message>
        <source>Give the authors, or choose the organization that wrote it.</source>
        <translation>يرجى ذكر المؤلفين أو اختيار المنظمة التي ألفت المادة.</translation>
    </message>
    <message>
        <source>Give the name of the larger project, or choose its record.</source>
        <translation>يرجى ذكر اسم المشروع الأكبر أو اختيار سجله.</translation>
    </message>
    <message>
        <source>Give the name or the number of this computer in its network.</source>
        <translation>يرجى ذكر اسم هذا الحاسوب أو رقمه في شبكته.</translation>
    </message>
    <message>
        <source>Give the start and the end, or how long it lasts.</source>
        <translation>يرجى ذكر البداية والنهاية، أو المدة.</translation>
    </message>
    <message>
        <source>Give the stick back to {name}, or attach the file to a mail.</source>
        <translation>أعد ذاكرة USB إلى {name}، أو أرفق الملف برسالة.</translation>
    </message>
    <message>
        <source>Give these words to whoever helps you: {words}</source>
        <translation>أعطِ هذه الكلمات لمن يساعدك: {words}</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>أعط هذا القالب اسمًا آخر.</translation>
    </message>
    <message>
        <source>Give this person another e-mail address in the file.</source>
        <translation>يرجى ذكر عنوان بريد إلكتروني آخر لهذا الشخص في الملف.</translation>
    </message>
    <message>
        <source>Global Biodiversity Framework targets</source>
        <translation>أهداف الإطار العالمي للتنوع البيولوجي</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go back to a backup. The newest one is {backup}.</source>
        <translation>عُد إلى نسخة احتياطية. أحدثها {backup}.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>الرجوع إليها</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>الرجوع إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>Go back to this backup …</source>
        <translation>الرجوع إلى هذه النسخة …</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>هل تريد الرجوع إلى هذه النسخة؟</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation>الرجوع إلى الإصدار {version} …</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation>أترجع إلى الإصدار {version}؟</translation>
    </message>
    <message>
        <source>Go back, and look again for what fits.</source>
        <translation>ارجع وابحث من جديد عما يناسب.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to its window, or close it first.</source>
        <translation>يرجى الانتقال إلى نافذته، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>Goes with the next synchronization</source>
        <translation>يُرسل مع المزامنة التالية</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>جارٍ الرجوع …</translation>
    </message>
    <message>
        <source>Good practices and lessons learned</source>
        <translation>الممارسات الجيدة والدروس المستفادة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>Guides, training modules, films and other materials that others may use.</source>
        <translation>الأدلة والوحدات التدريبية والأفلام وغيرها من المواد التي قد يستخدمها الآخرون.</translation>
    </message>
    <message>
        <source>HTML pages</source>
        <translation>صفحات HTML</translation>
    </message>
    <message>
        <source>Hand over in a bundle …</source>
        <translation>تسليم في حزمة …</translation>
    </message>
    <message>
        <source>Handed over in a bundle</source>
        <translation>سُلّم ضمن حزمة</translation>
    </message>
    <message>
        <source>Handed over in a bundle ({when}).</source>
        <translation>سُلّم في حزمة ({when}).</translation>
    </message>
    <message>
        <source>Handed over in a bundle for {name}: {when}.</source>
        <translation>سُلّم ضمن حزمة إلى {name}: {when}.</translation>
    </message>
    <message>
        <source>Handed over in a bundle for {who} ({when}).</source>
        <translation>سُلّم في حزمة إلى {who} ({when}).</translation>
    </message>
    <message>
        <source>Handed over in a bundle: {when}.</source>
        <translation>سُلّم ضمن حزمة: {when}.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>صعبة التخمين.</translation>
    </message>
    <message>
        <source>Has a little in common</source>
        <translation>القواسم المشتركة قليلة</translation>
    </message>
    <message>
        <source>Has collaborating partners?</source>
        <translation>هل هناك شركاء متعاونون؟</translation>
    </message>
    <message>
        <source>Has executing agencies?</source>
        <translation>هل هناك وكالات قائمة بالتنفيذ؟</translation>
    </message>
    <message>
        <source>Has implementing agencies?</source>
        <translation>هل هناك وكالات منفذة؟</translation>
    </message>
    <message>
        <source>Hatched: the exact day is not known. An arrow: no start or no end is entered.</source>
        <translation>المخطط بخطوط مائلة: اليوم غير معروف بدقة. السهم: لم تُدخل البداية أو النهاية.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Held back in the queue</source>
        <translation>معلّق في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Held back: it is not sent until you let it go.</source>
        <translation>معلق: لن يُرسل قبل رفع التعليق عنه.</translation>
    </message>
    <message>
        <source>Help that is free</source>
        <translation>المساعدة المجانية</translation>
    </message>
    <message>
        <source>Help that is paid for</source>
        <translation>المساعدة المدفوعة</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>المساعدة المطلوبة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>تاريخ سجل</translation>
    </message>
    <message>
        <source>History: {title}</source>
        <translation>تاريخ السجل: {title}</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>How are your records to be kept on this computer?</source>
        <translation>كيف تُحفظ سجلاتك على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>How far each record has come</source>
        <translation>إلى أين وصل كل سجل</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>إلى أين وصل العمل.</translation>
    </message>
    <message>
        <source>How far it reaches.</source>
        <translation>مدى اتساع النطاق.</translation>
    </message>
    <message>
        <source>How far the activity has come.</source>
        <translation>المرحلة التي بلغها النشاط.</translation>
    </message>
    <message>
        <source>How far the activity reaches. For a part of a country or a community, write its name.</source>
        <translation>مدى انتشار النشاط. وإذا كان لجزء من بلد أو لمجتمع محلي، يرجى كتابة اسمه.</translation>
    </message>
    <message>
        <source>How far the synchronization is</source>
        <translation>مدى تقدم المزامنة</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>إلى أين وصلت</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>كيف تُنقل</translation>
    </message>
    <message>
        <source>How it was sent and received stays in the log. A backup made before still holds what was in it, until newer ones take its place: that can take twelve months.</source>
        <translation>يبقى أثر الإرسال والاستلام في سجل الأحداث. ولا تزال نسخة احتياطية سابقة تحتوي على المضمون إلى أن تحل محلها نسخ أحدث، وقد يستغرق ذلك اثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرت</translation>
    </message>
    <message>
        <source>How it went each time that it went to the clearing-house or came from there.</source>
        <translation>نتيجة كل إرسال إلى غرفة تبادل المعلومات وكل استلام منها.</translation>
    </message>
    <message>
        <source>How its knowledge could be used</source>
        <translation>كيف يمكن الاستفادة من معارفها</translation>
    </message>
    <message>
        <source>How long it lasts, if the dates are not known yet. It takes the place of dates.</source>
        <translation>كم تدوم إن لم تُعرف التواريخ بعد. وتحل المدة محل التواريخ.</translation>
    </message>
    <message>
        <source>How much a reader must know already.</source>
        <translation>مقدار ما يجب أن يعرفه القارئ مسبقًا.</translation>
    </message>
    <message>
        <source>How much passed</source>
        <translation>الكمية المتبادلة</translation>
    </message>
    <message>
        <source>How much passes is not known before the first synchronization.</source>
        <translation>لا تُعرف الكمية المتبادلة قبل المزامنة الأولى.</translation>
    </message>
    <message>
        <source>How others could make use of what it knows and has, so that more of the targets are reached.</source>
        <translation>كيف يمكن للآخرين الاستفادة مما تعرفه وما تملكه لبلوغ مزيد من الأهداف.</translation>
    </message>
    <message>
        <source>How the list is grouped</source>
        <translation>كيفية تجميع القائمة</translation>
    </message>
    <message>
        <source>How this answers your national priorities, such as the national strategy and action plan.</source>
        <translation>كيف يلبي هذا الاحتياج أولوياتكم الوطنية، مثل الاستراتيجية وخطة العمل الوطنية.</translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation>كيف يُرتَّب هذا</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>كيفية التقديم</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>طريقة الملء</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>مدى الملاءمة</translation>
    </message>
    <message>
        <source>I know: if the passphrase is lost, my records are lost</source>
        <translation>أعلم: إذا ضاعت عبارة السر ضاعت سجلاتي</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>If another one was chosen, try again with that. If not, go back to a backup. The newest one that it opens is {backup}.</source>
        <translation>إن اختيرت عبارة أخرى فحاول بها مرة أخرى. وإلا فارجع إلى نسخة احتياطية. أحدث نسخة تفتحها هي {backup}.</translation>
    </message>
    <message>
        <source>If it happens again, give the file {name} to whoever helps you. It is in the folder “reports” beside your data, and holds nothing that you entered.</source>
        <translation>إذا تكرّر ذلك فأعطِ الملف {name} لمن يساعدك. تجده في المجلد «reports» بجانب بياناتك، ولا يحتوي شيئًا مما أدخلته.</translation>
    </message>
    <message>
        <source>If it is an activity in the clearing-house too.</source>
        <translation>إذا كان هو أيضًا نشاطًا في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>If the contact speaks for a government.</source>
        <translation>إذا كانت جهة الاتصال تمثل حكومة.</translation>
    </message>
    <message>
        <source>If you approve, everybody can read it at once. If you reject it, it is a draft again.</source>
        <translation>عند الموافقة يستطيع الجميع قراءته فورًا، وعند الرفض يعود مسودة.</translation>
    </message>
    <message>
        <source>If you approve, it is ready to send. If you return it, the author mends it and asks again.</source>
        <translation>عند الموافقة يصبح جاهزًا للإرسال. وعند إعادته يصححه صاحبه ويطلب المراجعة من جديد.</translation>
    </message>
    <message>
        <source>If you approve, nobody can read it any more. If you reject it, it stays published.</source>
        <translation>عند الموافقة لا يستطيع أحد قراءته بعد ذلك، وعند الرفض يبقى منشورًا.</translation>
    </message>
    <message>
        <source>Implementing agencies</source>
        <translation>الوكالات المنفذة</translation>
    </message>
    <message>
        <source>In bold: the largest number, and the sums. Sums count each record once; what says nothing of it stands under “Not said”.</source>
        <translation>بالخط الغليظ: أكبر عدد والمجاميع. تحسب المجاميع كل سجل مرة واحدة؛ وما لا يذكر شيئًا عن ذلك يقع تحت «غير مذكور».</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>في حالة تعارض</translation>
    </message>
    <message>
        <source>In conflict ({count})</source>
        <translation>في حالة تعارض ({count})</translation>
    </message>
    <message>
        <source>In conflict with what is at the clearing-house: it is not sent until that is settled.</source>
        <translation>في تعارض مع ما لدى غرفة تبادل المعلومات: لن يُرسل حتى يُسوّى ذلك.</translation>
    </message>
    <message>
        <source>In conflict: settle it first</source>
        <translation>في حالة تعارض: تلزم تسويته أولًا</translation>
    </message>
    <message>
        <source>In key words, one entry for each.</source>
        <translation>بكلمات مفتاحية، إدخال لكل واحدة.</translation>
    </message>
    <message>
        <source>In our office: on this computer, or handed over in a bundle</source>
        <translation>في مكتبنا: على هذا الحاسوب أو بالتسليم في حزمة</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>In the bin: take it out first</source>
        <translation>في سلة المحذوفات: أخرجه أولًا</translation>
    </message>
    <message>
        <source>In the file of people, row {row}, column “{column}”: nobody was let in.</source>
        <translation>في ملف الأشخاص، الصف {row}، العمود «{column}»: لم يُقبل دخول أحد.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>في المجلد {folder}</translation>
    </message>
    <message>
        <source>In which languages one can write or speak to it.</source>
        <translation>اللغات التي يمكن مراسلتها أو محادثتها بها.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>In your country</source>
        <translation>في بلدكم</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بعباراتك الخاصة</translation>
    </message>
    <message numerus="yes">
        <source>In {n} places, {part} could not be read.</source>
        <translation>
            <numerusform>لم يتعذر في أي موضع ({n}) قراءة: {part}.</numerusform>
            <numerusform>تعذرت في موضع واحد ({n}) قراءة: {part}.</numerusform>
            <numerusform>تعذرت في موضعين ({n}) قراءة: {part}.</numerusform>
            <numerusform>تعذرت في {n} مواضع قراءة: {part}.</numerusform>
            <numerusform>تعذرت في {n} موضعًا قراءة: {part}.</numerusform>
            <numerusform>تعذرت في {n} موضع قراءة: {part}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Install an update that somebody brought, or go back to the version before</source>
        <translation>تثبيت تحديث أحضره أحد، أو الرجوع إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>Install an update to version {minimum} first.</source>
        <translation>ثبّت أولًا تحديثًا إلى الإصدار {minimum}.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans CJK for Chinese or Noto Sans Arabic for Arabic, or save it as HTML or DOCX for another computer.</source>
        <translation>ثبّت خطًّا، مثل Noto Sans CJK للصينية أو Noto Sans Arabic للعربية، أو احفظها بصيغة HTML أو DOCX لحاسوب آخر.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer too, then take the bundle in.</source>
        <translation>ثبّت الإصدار الأحدث على هذا الحاسوب أيضًا، ثم أدخل الحزمة.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer too.</source>
        <translation>يرجى تثبيت الإصدار الأحدث على هذا الحاسوب أيضًا.</translation>
    </message>
    <message>
        <source>Installing the newer version …</source>
        <translation>جارٍ تثبيت الإصدار الأحدث …</translation>
    </message>
    <message>
        <source>Interest in supporting: {title}</source>
        <translation>اهتمام بدعم: {title}</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Is here, in the bin</source>
        <translation>موجود هنا في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <source>Is the stick still in the computer? Copy the file to this computer, then open it there.</source>
        <translation>هل لا تزال ذاكرة USB في الحاسوب؟ انسخ الملف إلى هذا الحاسوب ثم افتحه هناك.</translation>
    </message>
    <message>
        <source>It answered: {words}</source>
        <translation>الرد الوارد: {words}</translation>
    </message>
    <message>
        <source>It can be: {names}.</source>
        <translation>الإجابات الممكنة: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be approved yet: {n} answers are to be completed. Mend them in the form, or return it.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى استكمال.</numerusform>
            <numerusform>لا يمكن الموافقة عليه بعد: يجب استكمال إجابة واحدة. يرجى تصحيحها في النموذج أو إعادة السجل.</numerusform>
            <numerusform>لا يمكن الموافقة عليه بعد: يجب استكمال إجابتين. يرجى تصحيحهما في النموذج أو إعادة السجل.</numerusform>
            <numerusform>لا يمكن الموافقة عليه بعد: يجب استكمال {n} إجابات. يرجى تصحيحها في النموذج أو إعادة السجل.</numerusform>
            <numerusform>لا يمكن الموافقة عليه بعد: يجب استكمال {n} إجابة. يرجى تصحيحها في النموذج أو إعادة السجل.</numerusform>
            <numerusform>لا يمكن الموافقة عليه بعد: يجب استكمال {n} إجابة. يرجى تصحيحها في النموذج أو إعادة السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed at the clearing-house but could not be fetched; it is fetched next time.</source>
        <translation>تغيّر في غرفة تبادل المعلومات لكن تعذر جلبه؛ وسيُجلب في المرة القادمة.</translation>
    </message>
    <message>
        <source>It copies the database while it is being written. That can damage it, or put the older state of another computer in its place, and what you entered since is then lost.</source>
        <translation>إنه ينسخ قاعدة البيانات أثناء كتابتها. قد يُتلفها ذلك، أو يضع مكانها حالة أقدم من حاسوب آخر، فيضيع ما أدخلته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It goes to the clearing-house at the next synchronization.</source>
        <translation>يُرسل إلى غرفة تبادل المعلومات عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>It goes with the next synchronization. The focal point publishes it, or returns it with a reason.</source>
        <translation>يُرسل مع المزامنة التالية. وتنشره نقطة الاتصال أو تعيده مع ذكر السبب.</translation>
    </message>
    <message>
        <source>It had arrived twice at the clearing-house; the second copy was taken away there.</source>
        <translation>وصل مرتين إلى غرفة تبادل المعلومات، فأُزيلت النسخة الثانية منها هناك.</translation>
    </message>
    <message>
        <source>It has changes that only this computer has.</source>
        <translation>يتضمن تغييرات لا توجد إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is a suggestion and not more: nothing is sent, and no record is changed by it.</source>
        <translation>هذا مجرد اقتراح: لا يُرسل شيء ولا يتغير به أي سجل.</translation>
    </message>
    <message>
        <source>It is approved as it stands, and not sent yet. A change would need a new approval.</source>
        <translation>تمت الموافقة عليه كما هو، ولم يُرسل بعد. وأي تغيير يحتاج إلى موافقة جديدة.</translation>
    </message>
    <message>
        <source>It is empty, too large, or no text file.</source>
        <translation>الملف فارغ أو كبير جدًا أو ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>It is fetched from the clearing-house first; for that you must be connected.</source>
        <translation>يُجلب أولًا من غرفة تبادل المعلومات؛ ويلزم لذلك وجود اتصال.</translation>
    </message>
    <message>
        <source>It is kept here until you take it out or empty the bin.</source>
        <translation>يبقى هنا إلى حين استعادته أو إفراغ سلة المحذوفات.</translation>
    </message>
    <message>
        <source>It is kept in memory, not on a disk. All your records would be lost.</source>
        <translation>يُحفظ في الذاكرة لا على قرص. ستضيع كل سجلاتك.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>تُرك.</translation>
    </message>
    <message>
        <source>It is newer here than at the clearing-house, which went back in time or is another one than before: let it go, and it is sent there.</source>
        <translation>هو هنا أحدث مما في غرفة تبادل المعلومات، التي رجعت إلى حالة سابقة أو ليست هي السابقة: ارفع التعليق عنه فيُرسل إليها.</translation>
    </message>
    <message>
        <source>It is no language of the United Nations.</source>
        <translation>ليست من لغات الأمم المتحدة.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is none of the answers.</source>
        <translation>ليست من الإجابات المتاحة.</translation>
    </message>
    <message>
        <source>It is not in the list of terms.</source>
        <translation>ليس في قائمة المصطلحات.</translation>
    </message>
    <message>
        <source>It is not known yet which clearing-house you work with.</source>
        <translation>لم تُحدد بعد غرفة تبادل المعلومات التي تعمل معها.</translation>
    </message>
    <message>
        <source>It is not published there, so there is nothing to be removed.</source>
        <translation>السجل غير منشور هناك، ولذلك لا يوجد ما يُحذف.</translation>
    </message>
    <message>
        <source>It is not suggested any more, until you ask for what was set aside.</source>
        <translation>لن يُقترح بعد الآن، إلى أن تطلب ما نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>It is not there, or it may not be read.</source>
        <translation>الملف غير موجود، أو قراءته غير مسموح بها.</translation>
    </message>
    <message>
        <source>It is not written down anywhere; the program forgets it once you are signed in.</source>
        <translation>لا تُدوَّن في أي مكان؛ وينساها البرنامج بمجرد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It is of a type that this version of the program does not know.</source>
        <translation>هو من نوع لا يعرفه هذا الإصدار من البرنامج.</translation>
    </message>
    <message>
        <source>It is on the same disk as your records: it does not help where that disk is lost.</source>
        <translation>هو على القرص نفسه الذي عليه سجلاتك: فلا ينفع إذا فُقد ذلك القرص.</translation>
    </message>
    <message>
        <source>It is only shown in the form, for records that have it already.</source>
        <translation>يُعرض في الاستمارة فقط، للسجلات التي تحتويه من قبل.</translation>
    </message>
    <message>
        <source>It is protected against writing. Your records were not opened and are as they were.</source>
        <translation>إنه محميّ من الكتابة. لم تُفتح سجلاتك وهي كما كانت.</translation>
    </message>
    <message>
        <source>It is ready to send as it stands. A change needs a new approval.</source>
        <translation>هو جاهز للإرسال كما هو. وأي تغيير يحتاج إلى موافقة جديدة.</translation>
    </message>
    <message>
        <source>It is sent with the next synchronization.</source>
        <translation>يُرسل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>It is shown at the start, in the title of the window, and at its foot.</source>
        <translation>يظهر عند البدء، وفي عنوان النافذة، وفي أسفلها.</translation>
    </message>
    <message>
        <source>It is shown under this name when a new record begins.</source>
        <translation>يظهر بهذا الاسم عند بدء سجل جديد.</translation>
    </message>
    <message>
        <source>It is suggested again.</source>
        <translation>يُقترح من جديد.</translation>
    </message>
    <message>
        <source>It is tried again by itself: leave this form open until it is saved.</source>
        <translation>تُعاد المحاولة تلقائيًا: يرجى ترك هذه الاستمارة مفتوحة إلى حين الحفظ.</translation>
    </message>
    <message>
        <source>It is tried on this computer first, and laid beside the version that you have. That one is kept, so that you can go back. It takes {size} on the disk and some minutes.</source>
        <translation>يُجرَّب أولًا على هذا الحاسوب ثم يوضع بجانب الإصدار الذي لديك. ويبقى إصدارك محفوظًا لتتمكن من الرجوع إليه. يتطلب ذلك {size} على القرص وبضع دقائق.</translation>
    </message>
    <message>
        <source>It may be damaged, or its folder may not be yours to write in.</source>
        <translation>قد يكون الملف تالفًا، أو قد لا يكون لديك إذن بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>It may belong to another account of this computer. Ask for the right to read and to change it.</source>
        <translation>قد يكون ملكاً لحساب آخر على هذا الحاسوب. اطلب الإذن بقراءته وتعديله.</translation>
    </message>
    <message>
        <source>It may have gone with its record. Look at the review of the record again.</source>
        <translation>ربما زال مع سجله. يرجى النظر مجددًا في مراجعة السجل.</translation>
    </message>
    <message>
        <source>It must look like {pattern}</source>
        <translation>يجب أن يكون على هذا الشكل: ⁦{pattern}⁩</translation>
    </message>
    <message>
        <source>It says the same as what is published now.</source>
        <translation>لا يختلف عما هو منشور الآن.</translation>
    </message>
    <message>
        <source>It says the same as what stands here now.</source>
        <translation>لا تختلف عما هو موجود هنا الآن.</translation>
    </message>
    <message>
        <source>It says the same as what was last agreed on.</source>
        <translation>يقول ما اتُّفق عليه آخر مرة نفسه.</translation>
    </message>
    <message>
        <source>It starts when you open Focal Desk the next time.</source>
        <translation>يبدأ العمل به عند فتح Focal Desk في المرة القادمة.</translation>
    </message>
    <message>
        <source>It starts when you open Focal Desk the next time. The version that you have now is kept beside it.</source>
        <translation>يبدأ العمل به عند فتح Focal Desk في المرة القادمة. ويبقى الإصدار الذي لديك الآن محفوظًا بجانبه.</translation>
    </message>
    <message>
        <source>It stays published.</source>
        <translation>يبقى السجل منشورًا.</translation>
    </message>
    <message>
        <source>It stays there as a draft.</source>
        <translation>يبقى هناك كمسودة.</translation>
    </message>
    <message>
        <source>It tries again after a while, when the connection is back, and when you start the program and are still signed in. It never asks you for anything and never interrupts you. Where every kilobyte costs money, take the tick away: then nothing is sent or received before you synchronize.</source>
        <translation>يعيد البرنامج المحاولة بعد حين، وعندما يعود الاتصال، وعندما تبدأ البرنامج وأنت لا تزال مسجّل الدخول. وهو لا يسألك عن شيء أبداً ولا يقاطعك أبداً. وحيث يكلّف كل كيلوبايت مالاً، أزل العلامة: عندئذ لا يُرسل شيء ولا يُستلم قبل أن تُزامن بنفسك.</translation>
    </message>
    <message>
        <source>It waits for the national focal point, who approves it or returns it with a reason.</source>
        <translation>ينتظر نقطة الاتصال الوطنية التي توافق عليه أو تعيده مع ذكر السبب.</translation>
    </message>
    <message>
        <source>It was attached on another computer and is not at the clearing-house yet.</source>
        <translation>أُرفق على حاسوب آخر ولم يصل بعد إلى غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>It was attached on another computer, or was lost here; the record itself is whole.</source>
        <translation>أُرفق على حاسوب آخر أو فُقد هنا؛ والسجل نفسه سليم.</translation>
    </message>
    <message>
        <source>It was attached on another computer; open it at the clearing-house.</source>
        <translation>أُرفق على حاسوب آخر؛ يمكن فتحه في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>It was changed after it had been approved: the approval was of the version before.</source>
        <translation>تغيّر بعد الموافقة عليه: كانت الموافقة على النسخة السابقة.</translation>
    </message>
    <message>
        <source>It was changed in the meantime: this is how it stands now. Look at it again.</source>
        <translation>تغيّر في هذه الأثناء: هذه حالته الآن. يرجى النظر فيه من جديد.</translation>
    </message>
    <message>
        <source>It was cut short: only its first {percent} % are left, and the records stood behind them. It was left as it is: {file}</source>
        <translation>لقد اقتُطع: لم يبق منه سوى أول {percent} في المئة، وكانت السجلات بعدها. تُرك كما هو: {file}</translation>
    </message>
    <message>
        <source>It was here: {file}. Somebody or a program against viruses may have moved it.</source>
        <translation>كان هنا: {file}. ربما نقله أحد أو برنامج مكافحة الفيروسات.</translation>
    </message>
    <message>
        <source>It was left as it is: {file}</source>
        <translation>تُرك كما هو: {file}</translation>
    </message>
    <message>
        <source>It was not removed: {reason}</source>
        <translation>لم يُحذف السجل: {reason}</translation>
    </message>
    <message>
        <source>It was removed at the clearing-house. You say whether it is kept here and sent again.</source>
        <translation>حُذف في غرفة تبادل المعلومات. القرار لك: هل يبقى هنا ويُرسل من جديد؟</translation>
    </message>
    <message>
        <source>It was returned. Its author mends what the reason names, then asks you for a review again.</source>
        <translation>أُعيد إلى صاحبه، وهو يصحّح ما يذكره السبب ثم يطلب منك المراجعة من جديد.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
    <message>
        <source>It went there when it was removed at the clearing-house ({when})</source>
        <translation>نُقل إليها عندما أُزيل من غرفة تبادل المعلومات ({when})</translation>
    </message>
    <message>
        <source>Its answer has parts that do not fit into one cell; it is entered in the form.</source>
        <translation>إجابته من أجزاء لا تسعها خلية واحدة؛ تُدخل في الاستمارة.</translation>
    </message>
    <message>
        <source>Its full name.</source>
        <translation>اسمها الكامل.</translation>
    </message>
    <message>
        <source>Its identifier is not one that the clearing-house could have given.</source>
        <translation>معرّفه لا يمكن أن يكون صادرًا عن غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>Its letters, such as UNEP.</source>
        <translation>الأحرف المختصرة لاسمها، مثل UNEP.</translation>
    </message>
    <message>
        <source>Its name, or choose its record below.</source>
        <translation>اسم المشروع، أو يرجى اختيار سجله أدناه.</translation>
    </message>
    <message>
        <source>Its official name, if it has one.</source>
        <translation>الاسم الرسمي، إن وُجد.</translation>
    </message>
    <message>
        <source>Its publication is asked for, but the focal point has not approved it: it is to be reviewed first.</source>
        <translation>طُلب نشره، لكن نقطة الاتصال لم توافق عليه: تجب مراجعته أولًا.</translation>
    </message>
    <message>
        <source>Its removal is asked for</source>
        <translation>تُطلب إزالته</translation>
    </message>
    <message>
        <source>Its removal is asked for with the next synchronization. Until then nothing happens.</source>
        <translation>يُطلب حذف السجل عند المزامنة التالية. ولا يحدث شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Its removal waits in the queue now.</source>
        <translation>تنتظر إزالته الآن في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Keep all …</source>
        <translation>الاحتفاظ بالكل …</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>الاحتفاظ به كقالب</translation>
    </message>
    <message>
        <source>Keep as a template …</source>
        <translation>الاحتفاظ به كقالب …</translation>
    </message>
    <message>
        <source>Keep both as two records</source>
        <translation>الاحتفاظ بكلتيهما في سجلين</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Keep it and send it again</source>
        <translation>الاحتفاظ به وإرساله من جديد</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>الإبقاء على الوضع كما هو</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>الاحتفاظ به كما هو هناك</translation>
    </message>
    <message>
        <source>Keep it at the clearing-house as a draft, finished or not</source>
        <translation>حفظه كمسودة في غرفة تبادل المعلومات، مكتملًا كان أو غير مكتمل</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>احفظ القالب</translation>
    </message>
    <message>
        <source>Keep them without a passphrase</source>
        <translation>حفظها من دون عبارة سر</translation>
    </message>
    <message>
        <source>Keep your records on a disk or a stick: focal-desk --data-dir FOLDER.</source>
        <translation>احتفظ بسجلاتك على قرص أو ذاكرة محمولة: focal-desk --data-dir FOLDER.</translation>
    </message>
    <message>
        <source>Keep your records on the disk of this system, and use the lent folder for backups and bundles.</source>
        <translation>احتفظ بسجلاتك على قرص هذا النظام، واستعمل المجلد المُعار للنسخ الاحتياطية والحزم.</translation>
    </message>
    <message>
        <source>Keep your records on this computer’s own disk. If there are records in this folder already, close the program on every computer, copy the whole folder to the disk, then start with that copy: focal-desk --data-dir FOLDER. Backups and bundles may lie on the network drive.</source>
        <translation>احتفظ بسجلاتك على قرص هذا الحاسوب نفسه. وإذا كانت في هذا المجلد سجلات من قبل، فأغلق البرنامج على كل الحواسيب وانسخ المجلد كله إلى القرص، ثم ابدأ بتلك النسخة: focal-desk --data-dir FOLDER. ويمكن أن تبقى النسخ الاحتياطية والحزم على محرك الشبكة.</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} records</source>
        <translation>
            <numerusform>لا سجلات للاحتفاظ بها</numerusform>
            <numerusform>الاحتفاظ بسجل واحد</numerusform>
            <numerusform>الاحتفاظ بسجلين</numerusform>
            <numerusform>الاحتفاظ بعدد {n} سجلات</numerusform>
            <numerusform>الاحتفاظ بعدد {n} سجلًا</numerusform>
            <numerusform>الاحتفاظ بعدد {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} records?</source>
        <translation>
            <numerusform>لا سجلات للاحتفاظ بها</numerusform>
            <numerusform>هل تريد الاحتفاظ بسجل واحد؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بسجلين؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بعدد {n} سجلات؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بعدد {n} سجلًا؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بعدد {n} سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the damaged file …</source>
        <translation>جارٍ الاحتفاظ بالملف التالف …</translation>
    </message>
    <message>
        <source>Keeping what is here now …</source>
        <translation>جارٍ الاحتفاظ بما هو موجود هنا الآن …</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>محفوظ كما هو</translation>
    </message>
    <message>
        <source>Kept as two records. Yours is a new draft: “{title}”.</source>
        <translation>حُفظا في سجلين. نسختك مسودة جديدة: «{title}».</translation>
    </message>
    <message>
        <source>Kept, it is your draft again and the next synchronization sends it anew. Removed, it goes to the bin, from which it can be taken out again.</source>
        <translation>عند الاحتفاظ به يعود مسودة لك ويُرسل من جديد عند المزامنة التالية. وعند حذفه يُنقل إلى سلة المحذوفات، ويمكن استعادته منها.</translation>
    </message>
    <message>
        <source>Kept, it stands here again with what was changed there. Removed, it goes to the bin, and what waits to be removed there is removed with the next synchronization.</source>
        <translation>عند الاحتفاظ به يعود إلى هنا مع ما تغير هناك. وعند حذفه يبقى في سلة المحذوفات، وما كان حذفه هناك منتظرًا يُحذف عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Key areas of access and benefit-sharing</source>
        <translation>المجالات الرئيسية للحصول وتقاسم المنافع</translation>
    </message>
    <message>
        <source>Key areas of access and benefit-sharing, in the older form</source>
        <translation>المجالات الرئيسية للحصول وتقاسم المنافع، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>Key: Alt and arrow down</source>
        <translation>المفاتيح: Alt مع سهم الأسفل</translation>
    </message>
    <message>
        <source>Key: Alt and arrow up</source>
        <translation>المفاتيح: Alt مع سهم الأعلى</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>المفتاح: Enter</translation>
    </message>
    <message>
        <source>Key: F5</source>
        <translation>المفتاح: F5</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>نوع النشاط</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>أنواع النشاط</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>أنواع المساعدة</translation>
    </message>
    <message>
        <source>Kinds of material</source>
        <translation>أنواع المادة</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>أنواع السجلات</translation>
    </message>
    <message>
        <source>Kinds of record that few people need.</source>
        <translation>أنواع من السجلات لا يحتاج إليها إلا القليلون.</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Languages of the source</source>
        <translation>لغات المصدر</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>لغات النصوص</translation>
    </message>
    <message>
        <source>Languages of work</source>
        <translation>لغات العمل</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Last answer: {answer}</source>
        <translation>آخر رد: {answer}</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>آخر يوم للتقديم</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last synchronized: {when}</source>
        <translation>آخر مزامنة: {when}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Latitude and longitude in degrees, as map programs show them: 6.37, 2.43</source>
        <translation>خط العرض وخط الطول بالدرجات كما تعرضهما برامج الخرائط: ⁦6.37, 2.43⁩</translation>
    </message>
    <message>
        <source>Leading organization</source>
        <translation>المنظمة الرائدة</translation>
    </message>
    <message>
        <source>Leading organizations</source>
        <translation>المنظمات الرائدة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave it open if one can apply at any time.</source>
        <translation>اتركه فارغًا إذا كان التقديم متاحًا في أي وقت.</translation>
    </message>
    <message>
        <source>Leave practising in the settings, then take it in.</source>
        <translation>اخرج من التدريب في الإعدادات، ثم أدخلها.</translation>
    </message>
    <message>
        <source>Leave the address out to keep the course in a file, or run the program from its source.</source>
        <translation>لا تذكر العنوان لحفظ الدورة في ملف، أو شغّل البرنامج من شيفرته المصدرية.</translation>
    </message>
    <message>
        <source>Leave the number of workers out: one is enough for a course.</source>
        <translation>يرجى عدم تحديد عدد العمليات: تكفي عملية واحدة لدورة تدريبية.</translation>
    </message>
    <message>
        <source>Leave this one as it is and look at the next</source>
        <translation>ترك هذا السجل كما هو والنظر في التالي</translation>
    </message>
    <message>
        <source>Less than {last} US dollars</source>
        <translation>أقل من {last} دولار أمريكي</translation>
    </message>
    <message>
        <source>Let a colleague change this record</source>
        <translation>جعل أحد الزملاء يغيّر هذا السجل</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Let the Secretariat publish a new material</source>
        <translation>جعل الأمانة تنشر مادة جديدة</translation>
    </message>
    <message>
        <source>Let the Secretariat publish this record</source>
        <translation>جعل الأمانة تنشر هذا السجل</translation>
    </message>
    <message>
        <source>Let the Secretariat reject this record</source>
        <translation>جعل الأمانة ترفض هذا السجل</translation>
    </message>
    <message>
        <source>Let the name end in {endings}.</source>
        <translation>اجعل الاسم ينتهي بإحدى الصيغ: {endings}.</translation>
    </message>
    <message>
        <source>Letter, on its side</source>
        <translation>Letter، أفقي</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter، عمودي</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level of knowledge</source>
        <translation>مستوى المعرفة</translation>
    </message>
    <message>
        <source>Lines by</source>
        <translation>الخطوط حسب</translation>
    </message>
    <message>
        <source>Link: it fits</source>
        <translation>اربط: مناسب</translation>
    </message>
    <message>
        <source>Linked by you</source>
        <translation>ربطته أنت</translation>
    </message>
    <message>
        <source>Linked organizations</source>
        <translation>منظمات مرتبطة</translation>
    </message>
    <message>
        <source>Linked. You see it beside the lists, at both records.</source>
        <translation>تم الربط. ترى ذلك بجانب القوائم عند كلا السجلين.</translation>
    </message>
    <message>
        <source>Links to the material</source>
        <translation>روابط المادة</translation>
    </message>
    <message>
        <source>List of records</source>
        <translation>قائمة السجلات</translation>
    </message>
    <message>
        <source>Lists of terms only</source>
        <translation>قوائم مصطلحات فقط</translation>
    </message>
    <message>
        <source>Little room on the disk: {size} left</source>
        <translation>المكان على القرص قليل: بقي {size}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>الإقفال التلقائي</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches anything:</source>
        <translation>الإقفال تلقائيًا عندما لا يلمس أحد شيئًا:</translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>إقفالها بعبارة سر</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>إقفال الآن</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <source>Look at capitals and blanks, then try again; or ask the sender for it.</source>
        <translation>تحقق من الأحرف الكبيرة والمسافات ثم حاول مرة أخرى، أو اسأل المرسل عنها.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>راجعه مرة أخرى، ثم قرّر.</translation>
    </message>
    <message>
        <source>Look at it again, then take it.</source>
        <translation>اطّلع عليه من جديد ثم خذه.</translation>
    </message>
    <message>
        <source>Look at it and decide</source>
        <translation>الاطلاع والبت</translation>
    </message>
    <message>
        <source>Look at the answers that are not chosen any more, then settle again.</source>
        <translation>يرجى النظر في الإجابات التي لم تعد مختارة، ثم التسوية من جديد.</translation>
    </message>
    <message>
        <source>Look at them and decide</source>
        <translation>النظر فيها واتخاذ القرار</translation>
    </message>
    <message>
        <source>Look at this record there, take in what is new of it, send it; no other moves</source>
        <translation>الاطلاع على هذا السجل هناك وأخذ الجديد فيه وإرساله؛ ولا يتحرك أي سجل آخر</translation>
    </message>
    <message>
        <source>Look into a backup on a stick or another disk</source>
        <translation>الاطلاع على نسخة احتياطية على ذاكرة محمولة أو قرص آخر</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>Look whether the disk is in order, then do it again.</source>
        <translation>تأكد من سلامة القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Looking for newer lists of terms …</source>
        <translation>جارٍ البحث عن قوائم مصطلحات أحدث …</translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation>جارٍ البحث عن الجديد …</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>جارٍ الاطلاع عليها …</translation>
    </message>
    <message>
        <source>Looking into the bundle …</source>
        <translation>جارٍ النظر في الحزمة …</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>جارٍ فحص الملف …</translation>
    </message>
    <message>
        <source>Looking into the sheet …</source>
        <translation>الاطّلاع على الجدول …</translation>
    </message>
    <message>
        <source>Looking through the attached files …</source>
        <translation>جارٍ فحص الملفات المرفقة …</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>جارٍ فحص النسخ الاحتياطية …</translation>
    </message>
    <message>
        <source>Looking through the records …</source>
        <translation>جارٍ فحص السجلات …</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>أُنشئت تلقائيًا</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>أُنشئت في {day}</translation>
    </message>
    <message>
        <source>Main documents</source>
        <translation>الوثائق الرئيسية</translation>
    </message>
    <message>
        <source>Main donors</source>
        <translation>الجهات المانحة الرئيسية</translation>
    </message>
    <message>
        <source>Main organization</source>
        <translation>المنظمة الرئيسية</translation>
    </message>
    <message>
        <source>Main results</source>
        <translation>النتائج الرئيسية</translation>
    </message>
    <message>
        <source>Main subjects</source>
        <translation>الموضوعات الرئيسية</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>إنشاء حزمة</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>إنشاء حزمة …</translation>
    </message>
    <message>
        <source>Make a meeting folder …</source>
        <translation>إعداد ملف اجتماع …</translation>
    </message>
    <message>
        <source>Make a workbook for many records, or print an empty form</source>
        <translation>إنشاء مصنّف لسجلات كثيرة، أو طباعة استمارة فارغة</translation>
    </message>
    <message>
        <source>Make a workbook to fill in, and copy your columns below its headings.</source>
        <translation>أنشئ مصنّفًا للملء، وانسخ أعمدتك تحت عناوينه.</translation>
    </message>
    <message>
        <source>Make a workbook with a column for each question, lists to choose from and a note on each column. It can be filled in on any computer and by anybody. When you open it here, you see what each row would do before anything is made, and every problem at its cell. The same file can be opened again at any time: nothing is made twice. Or print an empty form, to be filled in by hand and signed.</source>
        <translation>أنشئ مصنّفًا فيه عمود لكل سؤال وقوائم للاختيار وملاحظة على كل عمود. يمكن ملؤه على أي حاسوب ومن أي شخص. وعندما تفتحه هنا ترى ما يفعله كل صف قبل إنشاء أي شيء، وكل مشكلة عند خليتها. ويمكن فتح الملف نفسه من جديد في أي وقت: لا يُنشأ شيء مرتين. أو اطبع استمارة فارغة لتُملأ باليد وتُوقَّع.</translation>
    </message>
    <message>
        <source>Make another workspace and work there. Whoever removes the whole folder removes all workspaces in it, with their records: {folder}</source>
        <translation>أنشئ مساحة عمل أخرى واعمل فيها. ومن يزيل المجلد كله يزيل جميع مساحات العمل الموجودة فيه مع سجلاتها: {folder}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>أنشئها</translation>
    </message>
    <message>
        <source>Make it smaller, or put it on the web and add a link to it.</source>
        <translation>يرجى تصغيره، أو وضعه على شبكة الإنترنت وإضافة رابط إليه.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one.</source>
        <translation>يرجى إفساح مكان على القرص، أو اختيار قرص آخر.</translation>
    </message>
    <message>
        <source>Make room there, or start the program with another folder: focal-desk --data-dir FOLDER.</source>
        <translation>يرجى إفساح مكان هناك، أو تشغيل البرنامج بمجلد آخر: ⁦focal-desk --data-dir FOLDER⁩.</translation>
    </message>
    <message>
        <source>Making drafts of the rows …</source>
        <translation>إنشاء مسودات من الصفوف …</translation>
    </message>
    <message>
        <source>Marking the problems in a copy …</source>
        <translation>تأشير المشكلات في نسخة …</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Materials that belong to the case.</source>
        <translation>مواد تتعلق بالحالة.</translation>
    </message>
    <message>
        <source>Materials that came out of it</source>
        <translation>المواد الناتجة عنه</translation>
    </message>
    <message>
        <source>May be left empty: the languages in which something is written are found.</source>
        <translation>يمكن تركه فارغًا: تُعرف اللغات التي كُتب بها شيء.</translation>
    </message>
    <message>
        <source>Meant for other places: {places}</source>
        <translation>مخصص لأماكن أخرى: {places}</translation>
    </message>
    <message>
        <source>Meeting folder</source>
        <translation>ملف الاجتماع</translation>
    </message>
    <message>
        <source>Mend before it is published</source>
        <translation>يُصحَّح قبل النشر</translation>
    </message>
    <message>
        <source>Mend before it is taken</source>
        <translation>يُصحَّح قبل الأخذ</translation>
    </message>
    <message>
        <source>Mend it here, or return the record with a reason.</source>
        <translation>يرجى تصحيحه هنا، أو إعادة السجل مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Mend what is marked, or send the record as a draft in the meantime.</source>
        <translation>يرجى تصحيح ما وُضعت عليه علامة، أو إرسال السجل كمسودة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <source>Merged with a change by {who}</source>
        <translation>دُمج مع تغيير من جانب {who}</translation>
    </message>
    <message>
        <source>Merged with a colleague’s change</source>
        <translation>دُمج مع تغيير أجراه أحد الزملاء</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Mine becomes a new record; this one becomes theirs.</source>
        <translation>تصبح نسختي سجلًا جديدًا، ويصبح هذا السجل هو النسخة الأخرى.</translation>
    </message>
    <message>
        <source>Mine for all that remain</source>
        <translation>نسختي لكل ما تبقى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>معلومات إضافية</translation>
    </message>
    <message>
        <source>More kinds of record</source>
        <translation>أنواع أخرى من السجلات</translation>
    </message>
    <message>
        <source>More own words stand here than terms that want some: part them as the terms are.</source>
        <translation>عدد العبارات الخاصة هنا أكبر من عدد المصطلحات التي تتطلبها: افصل بينها كما فُصل بين المصطلحات.</translation>
    </message>
    <message>
        <source>More that can be done with this record</source>
        <translation>إجراءات أخرى على هذا السجل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move its folder away, or choose another one.</source>
        <translation>يرجى نقل مجلده إلى مكان آخر، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Move the chosen records to the bin</source>
        <translation>نقل السجلات المختارة إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Move the folder away or choose another one; a new file is made the next time.</source>
        <translation>يرجى نقل المجلد إلى مكان آخر أو اختيار غيره؛ وسيُنشأ ملف جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Move the folder to a place that is not synchronized. Backups and bundles may lie in a synchronized folder: they are made for that.</source>
        <translation>انقل المجلد إلى مكان لا يُزامَن. ويمكن أن تقع النسخ الاحتياطية والحزم في مجلد متزامن: فهي معدّة لذلك.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Move to the bin all the same</source>
        <translation>نقل إلى سلة المحذوفات على أي حال</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>الاسم والوظيفة</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>اسم الوثيقة</translation>
    </message>
    <message>
        <source>Name of the larger project</source>
        <translation>اسم المشروع الأكبر</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>اسم الصفحة</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Names {place}, which lies in {region}</source>
        <translation>يذكر {place} الواقعة في {region}</translation>
    </message>
    <message>
        <source>National activities</source>
        <translation>الأنشطة الوطنية</translation>
    </message>
    <message>
        <source>National activity</source>
        <translation>نشاط وطني</translation>
    </message>
    <message>
        <source>National authorized user</source>
        <translation>المستخدم الوطني المعتمد</translation>
    </message>
    <message>
        <source>National authorized user: I draft, the focal point reviews</source>
        <translation>المستخدم الوطني المعتمد: أُعدّ المسودات وتراجعها نقطة الاتصال</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>نقطة الاتصال الوطنية</translation>
    </message>
    <message>
        <source>National indicators</source>
        <translation>المؤشرات الوطنية</translation>
    </message>
    <message>
        <source>National priorities</source>
        <translation>الأولويات الوطنية</translation>
    </message>
    <message>
        <source>National targets</source>
        <translation>الأهداف الوطنية</translation>
    </message>
    <message>
        <source>National, regional or a part of the country.</source>
        <translation>وطني أو إقليمي أو جزء من البلد.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>احتياج</translation>
    </message>
    <message>
        <source>Needed before the record can be published.</source>
        <translation>مطلوب قبل أن يمكن نشر السجل.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Needs that no offer here fits</source>
        <translation>احتياجات لا يلائمها أي عرض هنا</translation>
    </message>
    <message>
        <source>Needs without an offer</source>
        <translation>احتياجات بلا عرض</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>نشاط جديد</translation>
    </message>
    <message>
        <source>New case study</source>
        <translation>دراسة حالة جديدة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>New contact for help</source>
        <translation>جهة اتصال جديدة للمساعدة</translation>
    </message>
    <message>
        <source>New from the bundle.</source>
        <translation>جديد من الحزمة.</translation>
    </message>
    <message>
        <source>New from the clearing-house.</source>
        <translation>جديد من غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>New here.</source>
        <translation>جديد هنا.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>New national activity</source>
        <translation>نشاط وطني جديد</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>احتياج جديد</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New offer of help</source>
        <translation>عرض مساعدة جديد</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة سر جديدة</translation>
    </message>
    <message>
        <source>New provider of help</source>
        <translation>مقدّم مساعدة جديد</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>New record from this one</source>
        <translation>سجل جديد من هذا السجل</translation>
    </message>
    <message>
        <source>New record from this template</source>
        <translation>سجل جديد من هذا القالب</translation>
    </message>
    <message>
        <source>New records can begin with these answers. Private notes and attached files are not kept in it, and nothing of it is ever sent.</source>
        <translation>يمكن أن تبدأ السجلات الجديدة بهذه الإجابات. لا تُحفظ فيه الملاحظات الخاصة ولا الملفات المرفقة، ولا يُرسل منه شيء أبدًا.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>مساحة عمل جديدة …</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>جديد: {kind}</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Newer versions come as a file whose name ends in .focal-update, on a stick or by mail. The program itself fetches nothing and asks nobody.</source>
        <translation>تصل الإصدارات الأحدث في ملف ينتهي اسمه بـ ‎.focal-update على ذاكرة USB أو بالبريد الإلكتروني. والبرنامج نفسه لا يجلب شيئًا ولا يسأل أحدًا.</translation>
    </message>
    <message>
        <source>Newer versions …</source>
        <translation>الإصدارات الأحدث …</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No account and no connection needed. Everything stays on this computer.</source>
        <translation>لا حاجة إلى حساب ولا إلى اتصال. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>لم يُذكر أي عنوان.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>No answer changed</source>
        <translation>لم تتغير أي إجابة</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>تعذر إنشاء نسخة احتياطية.</translation>
    </message>
    <message>
        <source>No bundle was made; your records and your queue are as they were.</source>
        <translation>لم تُنشأ أي حزمة؛ سجلاتك وقائمة الانتظار كما كانت.</translation>
    </message>
    <message>
        <source>No column in the file belongs to a form of this program.</source>
        <translation>لا يوجد في الملف عمود ينتمي إلى استمارة من استمارات هذا البرنامج.</translation>
    </message>
    <message>
        <source>No connection since: {when}</source>
        <translation>انقطع الاتصال: {when}</translation>
    </message>
    <message>
        <source>No copy can be written in the second place for backups.</source>
        <translation>لا يمكن كتابة أي نسخة في المكان الثاني للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>No copy can be written in the second place for backups: {place}</source>
        <translation>لا يمكن كتابة أي نسخة في المكان الثاني للنسخ الاحتياطية: {place}</translation>
    </message>
    <message>
        <source>No list of terms has come from the clearing-house yet.</source>
        <translation>لم تصل بعد أي قائمة مصطلحات من غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>No longer at the clearing-house</source>
        <translation>لم يعد موجودًا لدى غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>No longer at the clearing-house, changed here</source>
        <translation>لم يعد موجودًا لدى غرفة تبادل المعلومات، وعُدِّل هنا</translation>
    </message>
    <message>
        <source>No longer at the clearing-house, which may have lost it: say whether it is kept here.</source>
        <translation>لم يعد موجوداً في غرفة تبادل المعلومات، وربما فُقد فيها: قرّر هل يبقى هنا.</translation>
    </message>
    <message>
        <source>No longer to be seen at the clearing-house (removed, or in other hands), but changed here: say whether it is kept.</source>
        <translation>لم يعد ظاهرًا لدى غرفة تبادل المعلومات (حُذف أو انتقل إلى جهة أخرى)، لكنه عُدِّل هنا: حدّد هل يُحتفظ به.</translation>
    </message>
    <message>
        <source>No longer to be seen at the clearing-house: removed, or in other hands. It lies in the bin here.</source>
        <translation>لم يعد ظاهرًا لدى غرفة تبادل المعلومات: حُذف أو انتقل إلى جهة أخرى. وهو هنا في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>No longer under review: a draft again.</source>
        <translation>لم يعد قيد المراجعة: هو مسودة من جديد.</translation>
    </message>
    <message>
        <source>No longer under review; it stays published.</source>
        <translation>لم يعد قيد المراجعة؛ ويبقى منشورًا.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No reason was given. A request on which nobody decides runs out after twelve weeks.</source>
        <translation>لم يُذكر أي سبب. والطلب الذي لا يُبت فيه تنتهي صلاحيته بعد اثني عشر أسبوعًا.</translation>
    </message>
    <message>
        <source>No record fits all that is chosen above.</source>
        <translation>لا يوجد سجل يطابق كل ما اختير أعلاه.</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>لا يوجد سجل مطابق.</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer words, or only the beginning of one.</source>
        <translation>لا يوجد سجل يتضمن هذه الكلمات. يرجى تجربة كلمات أقل، أو بداية كلمة واحدة فقط.</translation>
    </message>
    <message>
        <source>No record of that name is on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب سجل بهذا الاسم.</translation>
    </message>
    <message>
        <source>No record {identifier} is on this computer; it is referred to all the same.</source>
        <translation>لا يوجد على هذا الحاسوب السجل {identifier}؛ ومع ذلك تبقى الإشارة إليه.</translation>
    </message>
    <message>
        <source>No request waits for you</source>
        <translation>لا طلبات بانتظارك</translation>
    </message>
    <message>
        <source>No review of this record is asked for.</source>
        <translation>لم تُطلب مراجعة هذا السجل.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made.</source>
        <translation>تعذر إنشاء اتصال آمن بـ {host}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody can find a lost passphrase or set it back: not you, not the Secretariat, not the makers of this program. Write it on paper and keep it where you keep other papers of value, away from the computer.</source>
        <translation>لا يستطيع أحد استعادة عبارة سر ضائعة ولا إعادة تعيينها: لا أنت ولا الأمانة ولا صانعو هذا البرنامج. اكتبها على ورقة واحفظها مع أوراقك الثمينة الأخرى، بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody can read it there any more. Earlier versions stay in its history there.</source>
        <translation>لن يتمكن أحد من قراءته هناك بعد ذلك. وتبقى النسخ السابقة في سجله التاريخي هناك.</translation>
    </message>
    <message>
        <source>Nobody reads them without the passphrase. The file: {file}</source>
        <translation>لا يقرؤها أحد من دون عبارة السر. الملف: {file}</translation>
    </message>
    <message>
        <source>Nobody&apos;s bundle was taken in here yet.</source>
        <translation>لم تُدخل هنا حزمة من أحد بعد.</translation>
    </message>
    <message>
        <source>Nobody&apos;s bundle was taken in here yet. Once one was, the office stands here, with how far its records have come, and you can write it an answer at any time.</source>
        <translation>لم تُدخل هنا حزمة من أحد بعد. حين تُدخل واحدة يظهر مكتبها هنا، مع ما وصلت إليه سجلاته، ويمكنك كتابة ردّ له في أي وقت.</translation>
    </message>
    <message>
        <source>None: all records but those in the bin are counted.</source>
        <translation>بلا تصفية: تُحسب جميع السجلات ما عدا الموجودة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>None: all records but those in the bin.</source>
        <translation>لا شيء: جميع السجلات ما عدا الموجودة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>North lies between -90 and 90, east between -180 and 180.</source>
        <translation>الشمال بين -90 و90، والشرق بين -180 و180.</translation>
    </message>
    <message>
        <source>Not a language of this record: add the language, or empty this box.</source>
        <translation>ليست من لغات هذا السجل: يرجى إضافة اللغة أو إفراغ هذه الخانة.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم تقدَّم إجابة بعد</translation>
    </message>
    <message>
        <source>Not approved: ask for a review</source>
        <translation>غير موافق عليه: اطلب مراجعة</translation>
    </message>
    <message>
        <source>Not bad. One more word makes it much harder to guess.</source>
        <translation>لا بأس بها. كلمة أخرى تجعل تخمينها أصعب كثيرًا.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>Not in groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Not kept there</source>
        <translation>لم يعد محفوظًا هناك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>لم يعد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not saved: {names}.</source>
        <translation>لم تُنقذ: {names}.</translation>
    </message>
    <message>
        <source>Not synchronized yet</source>
        <translation>لم تجرِ مزامنة بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of your records: {folder}</source>
        <translation>تتعذر الكتابة في مجلد سجلاتك: {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written on this disk or stick: {folder}</source>
        <translation>لا يمكن كتابة أي شيء على هذا القرص أو هذه الذاكرة المحمولة: {folder}</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file. It is kept as it is.</source>
        <translation>تعذّرت قراءة أي شيء من الملف التالف. ويُحتفظ به كما هو.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file with your records.</source>
        <translation>تعذّرت قراءة أي شيء من الملف الذي يحتوي على سجلاتك.</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>لم يكن فيها جديد.</translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation>لا شيء في هذه القائمة بعد.</translation>
    </message>
    <message>
        <source>Nothing is asked for about this record at the moment.</source>
        <translation>لا يوجد حاليًا أي طلب بشأن هذا السجل.</translation>
    </message>
    <message>
        <source>Nothing is decided yet; the record stays here.</source>
        <translation>لم يُقرَّر شيء بعد؛ ويبقى السجل هنا.</translation>
    </message>
    <message>
        <source>Nothing is entered under “Results and lessons”.</source>
        <translation>لم يُدخل شيء تحت «النتائج والدروس».</translation>
    </message>
    <message>
        <source>Nothing is lost: all you entered is kept on this computer.</source>
        <translation>لم يُفقد شيء: كل ما أدخلته محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>لا شيء ناقص هنا.</translation>
    </message>
    <message>
        <source>Nothing is ready to send. A record comes here once it is approved, until its publication is asked for.</source>
        <translation>لا شيء جاهز للإرسال. يأتي السجل إلى هنا بعد الموافقة عليه، إلى أن يُطلب نشره.</translation>
    </message>
    <message>
        <source>Nothing is sent; only news are asked for.</source>
        <translation>لا يُرسل شيء؛ بل يُسأل فقط عن الجديد.</translation>
    </message>
    <message>
        <source>Nothing is to be mended in this row.</source>
        <translation>لا شيء يحتاج إلى تصحيح في هذا الصف.</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed. What colleagues ask you to check comes here.</source>
        <translation>لا شيء للمراجعة. يصل إلى هنا ما يطلب الزملاء التحقق منه.</translation>
    </message>
    <message>
        <source>Nothing is to be settled.</source>
        <translation>لا شيء بحاجة إلى تسوية.</translation>
    </message>
    <message>
        <source>Nothing of this is entered yet.</source>
        <translation>لم يُدخل شيء من هذا بعد.</translation>
    </message>
    <message>
        <source>Nothing of this is entered yet: answer it in the records, and they are counted here.</source>
        <translation>لم يُدخل شيء من هذا بعد: عند الإجابة عنه في السجلات، تُحسب هنا.</translation>
    </message>
    <message>
        <source>Nothing of this record was sent or received yet</source>
        <translation>لم يُرسل شيء من هذا السجل ولم يُستلم بعد</translation>
    </message>
    <message>
        <source>Nothing that fits is here</source>
        <translation>لا شيء مناسب هنا</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that fits is left by the filters. Without them {n} records fit.</source>
        <translation>
            <numerusform>لا شيء مناسب ضمن هذه التصفية، ولا سجل مناسب بدونها.</numerusform>
            <numerusform>لا شيء مناسب ضمن هذه التصفية. بدونها يوجد سجل مناسب واحد.</numerusform>
            <numerusform>لا شيء مناسب ضمن هذه التصفية. بدونها يوجد سجلان مناسبان.</numerusform>
            <numerusform>لا شيء مناسب ضمن هذه التصفية. بدونها توجد {n} سجلات مناسبة.</numerusform>
            <numerusform>لا شيء مناسب ضمن هذه التصفية. بدونها يوجد {n} سجلًا مناسبًا.</numerusform>
            <numerusform>لا شيء مناسب ضمن هذه التصفية. بدونها يوجد {n} سجل مناسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Nothing to mend: the record is ready to be sent.</source>
        <translation>لا شيء يحتاج إلى تصحيح: السجل جاهز للإرسال.</translation>
    </message>
    <message>
        <source>Nothing to remember. Whoever gets hold of this computer can read your records.</source>
        <translation>لا شيء يلزم تذكره. لكن من يقع هذا الحاسوب في يده يستطيع قراءة سجلاتك.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء بحاجة إلى تسوية</translation>
    </message>
    <message>
        <source>Nothing to settle. A record comes here when you and a colleague changed the same answer.</source>
        <translation>لا شيء بحاجة إلى تسوية. يظهر السجل هنا عندما تتغير الإجابة نفسها من جانبك ومن جانب أحد الزملاء.</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>لا شيء لأخذه</translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>لا شيء لإدخاله</translation>
    </message>
    <message>
        <source>Nothing waits to be carried</source>
        <translation>لا شيء ينتظر النقل</translation>
    </message>
    <message>
        <source>Nothing waits to be carried.</source>
        <translation>لا شيء ينتظر أن يُنقل.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>لا شيء بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Nothing waits. A record comes here when you ask for its publication, and goes at the next synchronization.</source>
        <translation>لا شيء بالانتظار. يظهر السجل هنا عند طلب نشره، ويُرسل عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was changed since: nothing would be lost.</source>
        <translation>لم يتغير شيء منذ ذلك الحين: لن يُفقد شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed: the program and your records are as they were.</source>
        <translation>لم يتغير شيء: البرنامج وسجلاتك كما كانت.</translation>
    </message>
    <message>
        <source>Nothing was kept yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>لم يُربط شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was new. {n} records here are held back or in conflict.</source>
        <translation>
            <numerusform>لا جديد. لا سجلات هنا محجوزة أو في تعارض.</numerusform>
            <numerusform>لا جديد. سجل واحد هنا محجوز أو في تعارض.</numerusform>
            <numerusform>لا جديد. سجلان هنا محجوزان أو في تعارض.</numerusform>
            <numerusform>لا جديد. {n} سجلات هنا محجوزة أو في تعارض.</numerusform>
            <numerusform>لا جديد. {n} سجلًا هنا محجوزة أو في تعارض.</numerusform>
            <numerusform>لا جديد. {n} سجل هنا محجوزة أو في تعارض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Nothing was put back. It was left as it is: {file}</source>
        <translation>لم يُسترجَع شيء. تُركت كما هي: {file}</translation>
    </message>
    <message>
        <source>Nothing was returned. A record comes here, with the reasons, when something in it must be mended.</source>
        <translation>لم يُعَد أي سجل. يظهر السجل هنا، مع الأسباب، عندما يلزم تصحيح شيء فيه.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken in here from that sender, so there is nothing to answer.</source>
        <translation>لم يُدخَل هنا شيء من ذلك المرسل، فليس هناك ما يُجاب عنه.</translation>
    </message>
    <message>
        <source>Nothing: only read it</source>
        <translation>لا شيء: للقراءة فقط</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Occasion, such as the meeting and its place</source>
        <translation>المناسبة، مثل الاجتماع ومكانه</translation>
    </message>
    <message>
        <source>Of the list: {list}</source>
        <translation>من القائمة: {list}</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>عرض مساعدة</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>عروض المساعدة</translation>
    </message>
    <message>
        <source>Offers what the need asks for: {terms}</source>
        <translation>يعرض ما تطلبه الحاجة: {terms}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On which paper it is printed</source>
        <translation>الورق الذي يُطبع عليه</translation>
    </message>
    <message>
        <source>Once it is approved, you can ask for its publication yourself. If it comes back, you read the reason at the top of the form.</source>
        <translation>بعد الموافقة يمكنك طلب نشره بنفسك. وإذا أُعيد، يظهر السبب في أعلى النموذج.</translation>
    </message>
    <message>
        <source>One address in each row.</source>
        <translation>عنوان واحد في كل سطر.</translation>
    </message>
    <message>
        <source>One answer in the receipt cannot be read; it is left out.</source>
        <translation>لا يمكن قراءة أحد الردود في الإشعار؛ تُرك.</translation>
    </message>
    <message>
        <source>One file, for a stick</source>
        <translation>ملف واحد، لذاكرة USB</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>One moment, until this step has ended. Then the window closes by itself.</source>
        <translation>لحظة من فضلك حتى تنتهي هذه الخطوة، ثم تُغلق النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>One number in each row, with the code of the country.</source>
        <translation>رقم واحد في كل سطر، مع رمز البلد.</translation>
    </message>
    <message>
        <source>One number in each row, with the code of the country: +229 …</source>
        <translation>رقم واحد في كل سطر، مع رمز البلد: ‎+229 …</translation>
    </message>
    <message>
        <source>One of the chosen terms does not belong to this list. Choose again.</source>
        <translation>أحد المصطلحات المختارة لا ينتمي إلى هذه القائمة. يرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>One of the chosen terms does not fit the other answers. Take it away, or change them.</source>
        <translation>أحد المصطلحات المختارة لا يتفق مع الإجابات الأخرى. أزِله أو غيّرها.</translation>
    </message>
    <message>
        <source>One of the chosen terms is a heading. Choose a term below it.</source>
        <translation>أحد المصطلحات المختارة عنوان لمجموعة. اختر مصطلحا يندرج تحته.</translation>
    </message>
    <message>
        <source>One of the chosen terms is no longer on this list. Choose another.</source>
        <translation>أحد المصطلحات المختارة لم يعد في هذه القائمة. اختر غيره.</translation>
    </message>
    <message>
        <source>One of the chosen terms is not known on this computer. Synchronize first, or choose another.</source>
        <translation>أحد المصطلحات المختارة غير معروف على هذا الحاسوب. أجرِ المزامنة أولا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>One of the entries leads to no record. Take it away and choose again.</source>
        <translation>أحد الإدخالات لا يؤدي إلى أي سجل. أزِله واختر من جديد.</translation>
    </message>
    <message>
        <source>One of the lines is no e-mail address. An address looks like this: name@example.org</source>
        <translation>أحد الأسطر ليس عنوان بريد إلكتروني. يبدو العنوان هكذا: ⁦name@example.org⁩</translation>
    </message>
    <message>
        <source>One of the two records is not on this computer any more.</source>
        <translation>أحد السجلين لم يعد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>One record alone is larger than a part may be.</source>
        <translation>سجل واحد وحده أكبر مما يُسمح به لجزء.</translation>
    </message>
    <message>
        <source>One record of the bundle cannot be read; it is left out.</source>
        <translation>لا يمكن قراءة أحد سجلات الحزمة؛ تُرك.</translation>
    </message>
    <message>
        <source>One term of the list.</source>
        <translation>مصطلح واحد من القائمة.</translation>
    </message>
    <message>
        <source>Only a file can be attached here, which is done in the form.</source>
        <translation>لا يُرفق هنا إلا ملف، ويتم ذلك في الاستمارة.</translation>
    </message>
    <message>
        <source>Only a part of this list is known here; a synchronization brings what is missing.</source>
        <translation>لا يُعرف هنا إلا جزء من هذه القائمة؛ والمزامنة تجلب ما ينقص.</translation>
    </message>
    <message>
        <source>Only addresses on the web can stand here. Attach the file under another question.</source>
        <translation>لا توضع هنا إلا عناوين على الويب. أرفق الملف في سؤال آخر.</translation>
    </message>
    <message>
        <source>Only answered questions</source>
        <translation>الأسئلة المُجاب عنها فقط</translation>
    </message>
    <message>
        <source>Only answers came</source>
        <translation>وردت ردود فقط</translation>
    </message>
    <message>
        <source>Only files can stand here. Attach the file itself.</source>
        <translation>لا توضع هنا إلا ملفات. أرفق الملف نفسه.</translation>
    </message>
    <message>
        <source>Only if the person wants it to be known.</source>
        <translation>فقط إذا رغب الشخص في أن يُعرف ذلك.</translation>
    </message>
    <message>
        <source>Only in the first one: struck through. Only in the second one: underlined.</source>
        <translation>في الأولى وحدها: مشطوب. في الثانية وحدها: تحته خط.</translation>
    </message>
    <message>
        <source>Only in the older version: struck through. Only in the newer one: underlined.</source>
        <translation>في النسخة الأقدم وحدها: مشطوب. في النسخة الأحدث وحدها: تحته خط.</translation>
    </message>
    <message>
        <source>Only in this version: underlined. Only in what stands here now: struck through.</source>
        <translation>في هذه النسخة فقط: تحته خط. فيما هو موجود هنا الآن فقط: مشطوب.</translation>
    </message>
    <message>
        <source>Only question marks stand here: the letters were lost when the file was saved. Save the sheet as “CSV UTF-8”, or as .xlsx, and open it again.</source>
        <translation>لا توجد هنا إلا علامات استفهام: فقد ضاعت الحروف عند حفظ الملف. احفظ الجدول بصيغة «CSV UTF-8» أو بصيغة xlsx، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {whole} are shown: narrow them down with the filters.</source>
        <translation>يظهر أول {shown} من {whole} فقط: قلّل عددها بالمرشحات.</translation>
    </message>
    <message numerus="yes">
        <source>Only the most frequent are shown; {n} more are left out.</source>
        <translation>
            <numerusform>لا تُعرض إلا الخطوط الأكثر تكرارًا، ولم يُترك أي خط آخر ({n}).</numerusform>
            <numerusform>لا تُعرض إلا الخطوط الأكثر تكرارًا، وتُرك خط آخر واحد ({n}).</numerusform>
            <numerusform>لا تُعرض إلا الخطوط الأكثر تكرارًا، وتُرك خطان آخران ({n}).</numerusform>
            <numerusform>لا تُعرض إلا الخطوط الأكثر تكرارًا، وتُركت {n} خطوط أخرى.</numerusform>
            <numerusform>لا تُعرض إلا الخطوط الأكثر تكرارًا، وتُرك {n} خطًا آخر.</numerusform>
            <numerusform>لا تُعرض إلا الخطوط الأكثر تكرارًا، وتُرك {n} خط آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the national focal point approves and returns records.</source>
        <translation>نقطة الاتصال الوطنية وحدها توافق على السجلات وتعيدها.</translation>
    </message>
    <message>
        <source>Only the national focal point asks for the removal of what everybody can read.</source>
        <translation>نقطة الاتصال الوطنية وحدها تطلب إزالة ما يمكن للجميع قراءته.</translation>
    </message>
    <message>
        <source>Only the national focal point sends many at once. Send your approved records one by one.</source>
        <translation>نقطة الاتصال الوطنية وحدها ترسل عدة سجلات دفعة واحدة. يرجى إرسال سجلاتك الموافَق عليها واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Only this computer has it so far.</source>
        <translation>لا يوجد حتى الآن إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only this computer has your backups. A stick or another disk keeps them from fire, theft and loss.</source>
        <translation>نسخك الاحتياطية على هذا الحاسوب وحده. ذاكرة محمولة أو قرص آخر يحميها من الحريق والسرقة والضياع.</translation>
    </message>
    <message>
        <source>Only what is published can be removed by a request, and only while no draft of it is open.</source>
        <translation>لا يمكن أن يُحذف بطلب إلا ما هو منشور، وما دامت لا توجد له مسودة مفتوحة.</translation>
    </message>
    <message>
        <source>Only what is still open</source>
        <translation>المتاح حتى الآن فقط</translation>
    </message>
    <message>
        <source>Only where it applies.</source>
        <translation>حيث ينطبق ذلك فقط.</translation>
    </message>
    <message>
        <source>Only whoever asked can take the request back.</source>
        <translation>لا يمكن سحب الطلب إلا لمن قدمه.</translation>
    </message>
    <message>
        <source>Only {name}, who asked, can take the request back.</source>
        <translation>لا يمكن سحب الطلب إلا لمن قدمه، أي {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} can stand here; the rest was left out.</source>
        <translation>
            <numerusform>لا مكان هنا لأي ملف؛ وقد تُرك الباقي.</numerusform>
            <numerusform>لا مكان هنا إلا لملف واحد؛ وقد تُرك الباقي.</numerusform>
            <numerusform>لا مكان هنا إلا لملفين؛ وقد تُرك الباقي.</numerusform>
            <numerusform>لا مكان هنا إلا لعدد {n} ملفات؛ وقد تُرك الباقي.</numerusform>
            <numerusform>لا مكان هنا إلا لعدد {n} ملفًا؛ وقد تُرك الباقي.</numerusform>
            <numerusform>لا مكان هنا إلا لعدد {n} ملف؛ وقد تُرك الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Open a bundle …</source>
        <translation>فتح حزمة …</translation>
    </message>
    <message>
        <source>Open a filled sheet …</source>
        <translation>فتح جدول مملوء …</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>فتح جدول</translation>
    </message>
    <message>
        <source>Open an update file</source>
        <translation>فتح ملف تحديث</translation>
    </message>
    <message>
        <source>Open an update file …</source>
        <translation>فتح ملف تحديث …</translation>
    </message>
    <message>
        <source>Open another bundle …</source>
        <translation>فتح حزمة أخرى …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>فتح ملف آخر …</translation>
    </message>
    <message>
        <source>Open another sheet …</source>
        <translation>فتح جدول آخر …</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحها هنا</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it again as .xlsx.</source>
        <translation>افتحه في Excel أو LibreOffice واحفظه من جديد بصيغة xlsx.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx, without a password.</source>
        <translation>افتحه في Excel أو LibreOffice واحفظه بصيغة xlsx من دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .xlsx.</source>
        <translation>افتحه في LibreOffice واحفظه بصيغة xlsx.</translation>
    </message>
    <message>
        <source>Open it to see how it stands.</source>
        <translation>يرجى فتحه لمعرفة حالته.</translation>
    </message>
    <message>
        <source>Open the chosen record</source>
        <translation>فتح السجل المختار</translation>
    </message>
    <message>
        <source>Open the chosen record, or press the button</source>
        <translation>فتح السجل المختار، أو الضغط على الزر</translation>
    </message>
    <message>
        <source>Open the file once more: nothing is made twice.</source>
        <translation>افتح الملف مرة أخرى: لا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Open the message that the clearing-house sent you, follow its link, then synchronize again.</source>
        <translation>يرجى فتح الرسالة الواردة إليك من غرفة تبادل المعلومات، واتباع الرابط الوارد فيها، ثم المزامنة من جديد.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record and keep it after all, if it is to be changed.</source>
        <translation>يرجى فتح السجل والإبقاء عليه إذا كان يجب تغييره.</translation>
    </message>
    <message>
        <source>Open the record and remove the file, or attach it in another form, such as PDF.</source>
        <translation>يرجى فتح السجل وحذف الملف، أو إرفاقه بصيغة أخرى مثل PDF.</translation>
    </message>
    <message>
        <source>Open the record to see how it stands.</source>
        <translation>يرجى فتح السجل لمعرفة وضعه.</translation>
    </message>
    <message>
        <source>Open the record, remove the file and attach it again.</source>
        <translation>يرجى فتح السجل وحذف الملف وإرفاقه من جديد.</translation>
    </message>
    <message>
        <source>Open the record; the fields to mend are marked.</source>
        <translation>يرجى فتح السجل؛ فالخانات التي تحتاج إلى تصحيح عليها علامة.</translation>
    </message>
    <message>
        <source>Open to the whole world</source>
        <translation>مفتوح للعالم كله</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Opening your records …</source>
        <translation>جارٍ فتح سجلاتك …</translation>
    </message>
    <message>
        <source>Opens the record</source>
        <translation>يفتح السجل</translation>
    </message>
    <message>
        <source>Or press “Synchronize”: the practice clearing-house has example records for you.</source>
        <translation>أو يرجى الضغط على «مزامنة»: لدى غرفة تبادل المعلومات التدريبية سجلات أمثلة لك.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organization that asks</source>
        <translation>المنظمة الطالبة</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Organizations that can help others, where they can, and with what.</source>
        <translation>المنظمات القادرة على مساعدة غيرها، وأين تستطيع ذلك وبماذا.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read your records: {folder}</source>
        <translation>تستطيع حسابات أخرى على هذا الحاسوب قراءة سجلاتك: {folder}</translation>
    </message>
    <message>
        <source>Other computers can reach this one only over a line on which nobody can listen in.</source>
        <translation>لا يمكن لحواسيب أخرى الوصول إلى هذا الحاسوب إلا عبر اتصال لا يستطيع أحد التنصت عليه.</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>Other governments</source>
        <translation>حكومات أخرى</translation>
    </message>
    <message>
        <source>Other groups that gain from it.</source>
        <translation>فئات أخرى تستفيد منه.</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>معلومات أخرى</translation>
    </message>
    <message>
        <source>Other information: {name}</source>
        <translation>معلومات أخرى: {name}</translation>
    </message>
    <message>
        <source>Other money for it</source>
        <translation>تمويل آخر</translation>
    </message>
    <message>
        <source>Other national policies</source>
        <translation>سياسات وطنية أخرى</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>مكاتب أخرى</translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation>منظمات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Other records name {n} of them, and will say that they are not on this computer: {names}</source>
        <translation>
            <numerusform>لا تذكر سجلات أخرى أيًّا منها: {names}</numerusform>
            <numerusform>تذكر سجلات أخرى واحدًا منها، وستشير إلى أنه ليس على هذا الحاسوب: {names}</numerusform>
            <numerusform>تذكر سجلات أخرى اثنين منها، وستشير إلى أنهما ليسا على هذا الحاسوب: {names}</numerusform>
            <numerusform>تذكر سجلات أخرى {n} منها، وستشير إلى أنها ليست على هذا الحاسوب: {names}</numerusform>
            <numerusform>تذكر سجلات أخرى {n} منها، وستشير إلى أنها ليست على هذا الحاسوب: {names}</numerusform>
            <numerusform>تذكر سجلات أخرى {n} منها، وستشير إلى أنها ليست على هذا الحاسوب: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Other records on this computer: another country, training, a colleague</source>
        <translation>سجلات أخرى على هذا الحاسوب: بلد آخر أو تدريب أو زميل</translation>
    </message>
    <message>
        <source>Other records refer to this one. It was not moved.</source>
        <translation>تشير سجلات أخرى إلى هذا السجل. لم يُنقل.</translation>
    </message>
    <message>
        <source>Other workspaces</source>
        <translation>مساحات عمل أخرى</translation>
    </message>
    <message>
        <source>Others to which it belongs, or that belong to it.</source>
        <translation>المنظمات التي تنتمي إليها أو التي تنتمي إلى هذه المنظمة.</translation>
    </message>
    <message>
        <source>Others who support it.</source>
        <translation>جهات أخرى تدعم النشاط.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Over since {day}: ask what came of it</source>
        <translation>انتهى منذ {day}: اسأل عما نتج عنه</translation>
    </message>
    <message>
        <source>Own words stand here, but the term that wants them, such as “Other”, is not chosen beside them.</source>
        <translation>توجد هنا عبارة خاصة، لكن المصطلح الذي يتطلبها، مثل «أخرى»، غير مختار بجانبها.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Page about it</source>
        <translation>صفحة عنها</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Pages or files that say more.</source>
        <translation>صفحات أو ملفات تتضمن المزيد.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Papers for the application</source>
        <translation>أوراق التقديم</translation>
    </message>
    <message>
        <source>Part of a larger project or programme?</source>
        <translation>هل هو جزء من مشروع أو برنامج أكبر؟</translation>
    </message>
    <message>
        <source>Part them in Excel or LibreOffice and save the workbook, then look again.</source>
        <translation>افصلها في Excel أو LibreOffice واحفظ المصنَّف، ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Partner organization</source>
        <translation>المنظمة الشريكة</translation>
    </message>
    <message>
        <source>Partner organizations</source>
        <translation>المنظمات الشريكة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Partners and documents</source>
        <translation>الشركاء والوثائق</translation>
    </message>
    <message numerus="yes">
        <source>Parts of at most {n} MB, for mail</source>
        <translation>
            <numerusform>أجزاء صغيرة للبريد</numerusform>
            <numerusform>أجزاء لا تزيد على ميغابايت واحد، للبريد</numerusform>
            <numerusform>أجزاء لا تزيد على ميغابايتين، للبريد</numerusform>
            <numerusform>أجزاء لا تزيد على {n} ميغابايت، للبريد</numerusform>
            <numerusform>أجزاء لا تزيد على {n} ميغابايت، للبريد</numerusform>
            <numerusform>أجزاء لا تزيد على {n} ميغابايت، للبريد</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>عبارة السر والإقفال</translation>
    </message>
    <message>
        <source>Passphrase and lock …</source>
        <translation>عبارة السر والإقفال …</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>عبارة سر هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Past and present projects</source>
        <translation>المشاريع السابقة والحالية</translation>
    </message>
    <message>
        <source>Perhaps this is meant: {names}.</source>
        <translation>لعل المقصود: {names}.</translation>
    </message>
    <message>
        <source>Perhaps what is chosen above leaves out what fits: choose all kinds of record, and take away the tick.</source>
        <translation>ربما يستبعد ما اختير أعلاه ما يناسب: اختر جميع أنواع السجلات وأزل علامة الاختيار.</translation>
    </message>
    <message>
        <source>Person or organization</source>
        <translation>شخص أو منظمة</translation>
    </message>
    <message>
        <source>Photographs or drawings that show it.</source>
        <translation>صور أو رسوم تبيّن الحالة.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>الصور ({endings})</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>المكان والزمان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Plans and policies of other fields that it would serve, such as development or climate.</source>
        <translation>خطط وسياسات في مجالات أخرى يخدمها ذلك، مثل التنمية أو المناخ.</translation>
    </message>
    <message>
        <source>Play the part of colleagues and of the Secretariat</source>
        <translation>تمثيل دور الزملاء والأمانة</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يرجى الانتباه</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>نقطة على الخريطة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Practice knows only a part of this list; the real clearing-house has the whole of it.</source>
        <translation>لا يعرف التدريب إلا جزءًا من هذه القائمة؛ أما القائمة كاملة فلدى غرفة تبادل المعلومات الحقيقية.</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer. Try everything; these records are examples.</source>
        <translation>تدريب: لا شيء يخرج من هذا الحاسوب. يمكن تجربة كل شيء؛ فهذه السجلات أمثلة.</translation>
    </message>
    <message>
        <source>Practise first (recommended)</source>
        <translation>التدريب أولًا (موصى به)</translation>
    </message>
    <message>
        <source>Prepared by {name} on {date}</source>
        <translation>أعدّه {name} في {date}</translation>
    </message>
    <message>
        <source>Prepared on {date}</source>
        <translation>أُعدّ في {date}</translation>
    </message>
    <message>
        <source>Press Delete to take it away.</source>
        <translation>للحذف، يرجى الضغط على Delete.</translation>
    </message>
    <message>
        <source>Press Enter or click to open it.</source>
        <translation>للفتح، يرجى النقر أو الضغط على Enter.</translation>
    </message>
    <message>
        <source>Press F9 in the contents to bring their page numbers up to date.</source>
        <translation>اضغط F9 داخل المحتويات لتحديث أرقام صفحاتها.</translation>
    </message>
    <message>
        <source>Press “Synchronize”: that signs you in and looks again.</source>
        <translation>يرجى الضغط على «مزامنة»: يسجل ذلك دخولك ويعيد المحاولة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print an empty form …</source>
        <translation>طباعة استمارة فارغة …</translation>
    </message>
    <message>
        <source>Print as a form to sign …</source>
        <translation>طباعة كاستمارة للتوقيع …</translation>
    </message>
    <message>
        <source>Print or save as PDF …</source>
        <translation>طباعة أو حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>طباعة القائمة …</translation>
    </message>
    <message>
        <source>Print the list, or what is chosen of it</source>
        <translation>طباعة القائمة أو ما اختير منها</translation>
    </message>
    <message>
        <source>Print these records together, with a title page and contents</source>
        <translation>طباعة هذه السجلات معًا، مع صفحة عنوان ومحتويات</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>طباعة: {title}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>طُبع في {day}</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة …</translation>
    </message>
    <message>
        <source>Priorities and other efforts</source>
        <translation>الأولويات والجهود الأخرى</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Products and reports</source>
        <translation>المنتجات والتقارير</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>رقم المشروع</translation>
    </message>
    <message>
        <source>Provider of help</source>
        <translation>مقدّم مساعدة</translation>
    </message>
    <message>
        <source>Providers of help</source>
        <translation>مقدّمو المساعدة</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publication can be asked for only when nothing is left to complete.</source>
        <translation>لا يمكن طلب النشر إلا إذا لم يبق شيء للاستكمال.</translation>
    </message>
    <message numerus="yes">
        <source>Publication of {n} records is asked for, but the focal point has not approved them: they are to be reviewed first.</source>
        <translation>
            <numerusform>لم يُطلب نشر أي سجل.</numerusform>
            <numerusform>طُلب نشر سجل واحد، لكن نقطة الاتصال لم توافق عليه: تجب مراجعته أولًا.</numerusform>
            <numerusform>طُلب نشر سجلين، لكن نقطة الاتصال لم توافق عليهما: تجب مراجعتهما أولًا.</numerusform>
            <numerusform>طُلب نشر {n} سجلات، لكن نقطة الاتصال لم توافق عليها: تجب مراجعتها أولًا.</numerusform>
            <numerusform>طُلب نشر {n} سجلًا، لكن نقطة الاتصال لم توافق عليها: تجب مراجعتها أولًا.</numerusform>
            <numerusform>طُلب نشر {n} سجل، لكن نقطة الاتصال لم توافق عليها: تجب مراجعتها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication was asked for by {who} on {day}.</source>
        <translation>طُلب النشر من جانب {who} في {day}.</translation>
    </message>
    <message>
        <source>Publication was asked for by {who}.</source>
        <translation>طُلب النشر من جانب {who}.</translation>
    </message>
    <message>
        <source>Publication was asked for on {day}.</source>
        <translation>طُلب النشر في {day}.</translation>
    </message>
    <message>
        <source>Publication was asked for. Until it is decided, nothing can be changed there.</source>
        <translation>طُلب النشر. ولا يمكن تغيير شيء هناك إلى حين البت في الطلب.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>النسخ المنشورة</translation>
    </message>
    <message>
        <source>Published versions …</source>
        <translation>النسخ المنشورة …</translation>
    </message>
    <message>
        <source>Published versions: {title}</source>
        <translation>النسخ المنشورة: {title}</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>نُشر.</translation>
    </message>
    <message>
        <source>Published: “{title}”</source>
        <translation>نُشر السجل: «{title}»</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Publishing organizations</source>
        <translation>المنظمات الناشرة</translation>
    </message>
    <message>
        <source>Purpose, in the older form</source>
        <translation>الغرض، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put back what stood before</source>
        <translation>إعادة ما كان قبل ذلك</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>وُضع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Put into the bin by {who}</source>
        <translation>وضعه {who} في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Put it back where it was, or go back to a backup. The newest one is {backup}.</source>
        <translation>أعِده إلى مكانه، أو عُد إلى نسخة احتياطية. أحدثها {backup}.</translation>
    </message>
    <message>
        <source>Put mine back</source>
        <translation>إعادة نسختي</translation>
    </message>
    <message>
        <source>Put records into the queue first, or choose the records that are to go.</source>
        <translation>ضع سجلات في قائمة الانتظار أولًا، أو اختر السجلات التي ستذهب.</translation>
    </message>
    <message>
        <source>Put there by {who} ({when})</source>
        <translation>وضعه هناك {who} ({when})</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>إعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Put together again from an earlier version, as its file was damaged: look through it.</source>
        <translation>جُمِّع من إصدار سابق لأن ملفه كان تالفًا: راجعه.</translation>
    </message>
    <message>
        <source>Put together again: {names}.</source>
        <translation>جُمِّعت من جديد: {names}.</translation>
    </message>
    <message>
        <source>Putting the backup in its place …</source>
        <translation>جارٍ وضع النسخة الاحتياطية في مكانها …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questions that must be answered and are not yet are left out.</source>
        <translation>تُترك الأسئلة التي تتطلب إجابة ولم يُجب عنها بعد.</translation>
    </message>
    <message>
        <source>Read it in its form, or mend something yourself</source>
        <translation>قراءته في نموذجه أو تصحيح شيء بنفسك</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>جارٍ قراءة ما يمكن قراءته …</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Received from the clearing-house</source>
        <translation>استُلم من غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>Received: a change by {who}</source>
        <translation>استُلم تغيير من جانب {who}</translation>
    </message>
    <message>
        <source>Receiving record {number} …</source>
        <translation>جارٍ استلام السجل {number} …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record of the larger project</source>
        <translation>سجل المشروع الأكبر</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سُجّل لدى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>السجلات المتعارضة</translation>
    </message>
    <message>
        <source>Records may be missing that are not named here, as part of the list of all records is damaged too: look through your records.</source>
        <translation>ربما تنقص سجلات لم تُذكر هنا، لأن جزءًا من قائمة كل السجلات تالف أيضًا: تصفّح سجلاتك.</translation>
    </message>
    <message>
        <source>Records of guides, courses and other materials in the clearing-house.</source>
        <translation>سجلات الأدلة والدورات والمواد الأخرى في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>Records of the clearing-house (*.json)</source>
        <translation>سجلات غرفة تبادل المعلومات (*.json)</translation>
    </message>
    <message>
        <source>Records that refer to: {title}</source>
        <translation>السجلات التي تشير إلى: {title}</translation>
    </message>
    <message>
        <source>Records that were chosen one by one</source>
        <translation>سجلات اختيرت واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Records that were counted</source>
        <translation>السجلات المحسوبة</translation>
    </message>
    <message>
        <source>Records that were counted: {what}</source>
        <translation>السجلات التي عُدّت: {what}</translation>
    </message>
    <message>
        <source>Records with files that were not sent yet wait.</source>
        <translation>تنتظر السجلات التي لم تُرسل ملفاتها بعد.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>الأقاليم</translation>
    </message>
    <message>
        <source>Regions without an activity</source>
        <translation>أقاليم بلا نشاط</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject with a reason …</source>
        <translation>رفض مع ذكر السبب …</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected at the clearing-house: {reason}</source>
        <translation>رُفض في غرفة تبادل المعلومات: {reason}</translation>
    </message>
    <message>
        <source>Rejected with your reason: “{title}”</source>
        <translation>رُفض مع ذكر السبب: «{title}»</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Removal is asked for</source>
        <translation>طُلب الحذف</translation>
    </message>
    <message>
        <source>Removal is asked for.</source>
        <translation>طُلب الحذف.</translation>
    </message>
    <message>
        <source>Removal was asked for by {who} on {day}.</source>
        <translation>طُلب الحذف من جانب {who} في {day}.</translation>
    </message>
    <message>
        <source>Removal was asked for by {who}.</source>
        <translation>طُلب الحذف من جانب {who}.</translation>
    </message>
    <message>
        <source>Removal was asked for on {day}.</source>
        <translation>طُلب الحذف في {day}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all …</source>
        <translation>حذف الكل …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>حذفه رغم ذلك</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>حذفه هنا أيضًا</translation>
    </message>
    <message>
        <source>Remove the formatting</source>
        <translation>إزالة التنسيق</translation>
    </message>
    <message>
        <source>Remove the workspace “{name}”?</source>
        <translation>هل تُزال مساحة العمل «{name}»؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} records</source>
        <translation>
            <numerusform>لا سجلات للحذف</numerusform>
            <numerusform>حذف سجل واحد</numerusform>
            <numerusform>حذف سجلين</numerusform>
            <numerusform>حذف {n} سجلات</numerusform>
            <numerusform>حذف {n} سجلًا</numerusform>
            <numerusform>حذف {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} records?</source>
        <translation>
            <numerusform>لا سجلات للحذف</numerusform>
            <numerusform>هل تريد حذف سجل واحد؟</numerusform>
            <numerusform>هل تريد حذف سجلين؟</numerusform>
            <numerusform>هل تريد حذف {n} سجلات؟</numerusform>
            <numerusform>هل تريد حذف {n} سجلًا؟</numerusform>
            <numerusform>هل تريد حذف {n} سجل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} texts</source>
        <translation>
            <numerusform>لا نصوص للحذف ({n})</numerusform>
            <numerusform>احذف نصًا واحدًا ({n})</numerusform>
            <numerusform>احذف نصّين ({n})</numerusform>
            <numerusform>احذف {n} نصوص</numerusform>
            <numerusform>احذف {n} نصًا</numerusform>
            <numerusform>احذف {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “{title}” from the clearing-house?</source>
        <translation>هل يُحذف «{title}» من غرفة تبادل المعلومات؟</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Removed here, but changed at the clearing-house in the meantime: say whether it is kept.</source>
        <translation>حُذف هنا، لكنه عُدِّل في غرفة تبادل المعلومات في هذه الأثناء: قرّر هل يبقى.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>Removed: “{title}”</source>
        <translation>حُذف السجل: «{title}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>تغيير اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>إعادة التسمية …</translation>
    </message>
    <message>
        <source>Reports, guides or pages that belong to it.</source>
        <translation>تقارير أو أدلة أو صفحات تتعلق به.</translation>
    </message>
    <message>
        <source>Requests to decide</source>
        <translation>طلبات للبت فيها</translation>
    </message>
    <message>
        <source>Requests to decide, as the Secretariat</source>
        <translation>طلبات للبت فيها، بصفة الأمانة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Results and lessons</source>
        <translation>النتائج والدروس</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Return with a reason …</source>
        <translation>إعادة مع ذكر السبب …</translation>
    </message>
    <message numerus="yes">
        <source>Return {n} with a reason …</source>
        <translation>
            <numerusform>إعادة {n} مع ذكر السبب …</numerusform>
            <numerusform>إعادة واحد مع ذكر السبب …</numerusform>
            <numerusform>إعادة اثنين مع ذكر السبب …</numerusform>
            <numerusform>إعادة {n} مع ذكر السبب …</numerusform>
            <numerusform>إعادة {n} مع ذكر السبب …</numerusform>
            <numerusform>إعادة {n} مع ذكر السبب …</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد للتصحيح</translation>
    </message>
    <message>
        <source>Returned with your reason: “{title}”</source>
        <translation>أُعيد مع ذكر السبب: «{title}»</translation>
    </message>
    <message>
        <source>Returned, rejected</source>
        <translation>معاد للتصحيح أو مرفوض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review in your country</source>
        <translation>المراجعة في بلدكم</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} records</source>
        <translation>
            <numerusform>لا سجلّات للمراجعة</numerusform>
            <numerusform>مراجعة سجل واحد ({n})</numerusform>
            <numerusform>مراجعة سجلّين ({n})</numerusform>
            <numerusform>مراجعة {n} سجلّات</numerusform>
            <numerusform>مراجعة {n} سجلًا</numerusform>
            <numerusform>مراجعة {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows of a sheet</source>
        <translation>صفوف جدول</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy with the problems marked …</source>
        <translation>حفظ نسخة مؤشَّر فيها على المشكلات …</translation>
    </message>
    <message>
        <source>Save and lock</source>
        <translation>الحفظ والقفل</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>حفظ في ملف …</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Save it again when nobody is entering anything.</source>
        <translation>احفظه مرة أخرى عندما لا يكون أحد يدخل شيئًا.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or DOCX.</source>
        <translation>احفظه بصيغة PDF أو HTML أو DOCX.</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, and print the file where there is a printer.</source>
        <translation>يمكن بدلًا من ذلك حفظه بصيغة PDF، وطباعة الملف حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>Save it for Word, as a web page, or its tables as a workbook or CSV</source>
        <translation>حفظه لبرنامج Word أو كصفحة ويب، أو حفظ جداوله كمصنف أو CSV</translation>
    </message>
    <message>
        <source>Save the lists of terms …</source>
        <translation>حفظ قوائم المصطلحات…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ سجل الأحداث</translation>
    </message>
    <message>
        <source>Save the log …</source>
        <translation>حفظ سجل الأحداث …</translation>
    </message>
    <message>
        <source>Save the sheet as “CSV UTF-8” again, or as .xlsx.</source>
        <translation>احفظ الجدول من جديد بصيغة «CSV UTF-8» أو ‎.xlsx.</translation>
    </message>
    <message>
        <source>Save the sheet from the spreadsheet as “CSV UTF-8”.</source>
        <translation>يرجى حفظ الورقة من برنامج الجداول بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>إنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Saved as {name}. Fill it in with Excel or LibreOffice, then open it here.</source>
        <translation>حُفظ باسم {name}. املأه ببرنامج Excel أو LibreOffice ثم افتحه هنا.</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>حُفظ {when}</translation>
    </message>
    <message>
        <source>Saving and locking …</source>
        <translation>جارٍ الحفظ والإقفال …</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>جارٍ حفظ {name} …</translation>
    </message>
    <message numerus="yes">
        <source>Saving {n} records …</source>
        <translation>
            <numerusform>حفظ {n} سجل …</numerusform>
            <numerusform>حفظ سجل واحد ({n}) …</numerusform>
            <numerusform>حفظ سجلين ({n}) …</numerusform>
            <numerusform>حفظ {n} سجلات …</numerusform>
            <numerusform>حفظ {n} سجلًا …</numerusform>
            <numerusform>حفظ {n} سجل …</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Say in your own words what is meant.</source>
        <translation>يرجى توضيح المقصود بعباراتك الخاصة.</translation>
    </message>
    <message>
        <source>Say the passphrase on the telephone.</source>
        <translation>قل عبارة السر بالهاتف.</translation>
    </message>
    <message>
        <source>Say “yes” to at least one: implementing agencies, executing agencies or partners.</source>
        <translation>يرجى الإجابة بـ «نعم» عن سؤال واحد على الأقل: الوكالات المنفذة أو الوكالات القائمة بالتنفيذ أو الشركاء.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Search everything on this computer</source>
        <translation>بحث في كل شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>بحث في كل شيء …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>See it on paper: the record with what fits it best, and why</source>
        <translation>عرضه على الورق: السجل مع أنسب ما يلائمه وسبب ذلك</translation>
    </message>
    <message>
        <source>See its history for those that there are.</source>
        <translation>انظر تاريخ السجل لمعرفة النسخ الموجودة.</translation>
    </message>
    <message>
        <source>See the copies of your records, make one, go back to one</source>
        <translation>الاطلاع على نسخ سجلاتك، أو إنشاء نسخة، أو الرجوع إلى إحداها</translation>
    </message>
    <message>
        <source>See the list of records for those that there are.</source>
        <translation>يرجى الرجوع إلى قائمة السجلات لمعرفة الموجود منها.</translation>
    </message>
    <message>
        <source>See what differs, then approve it or return it with a reason</source>
        <translation>الاطلاع على الفروق ثم الموافقة عليه أو إعادته مع ذكر السبب</translation>
    </message>
    <message>
        <source>See what somebody brought</source>
        <translation>انظر ما أحضره أحدهم</translation>
    </message>
    <message>
        <source>See whether it is still there and whether another program holds it, then try again.</source>
        <translation>تحقّق من أنه ما زال في مكانه ومن أن برنامجًا آخر لا يحجزه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, or save as PDF instead.</source>
        <translation>يرجى التأكد من أنها مشغلة وبها ورق، أو الحفظ بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>See whether the stick or disk may be written to, or choose another place.</source>
        <translation>تحقق من إمكانية الكتابة على الوحدة أو القرص، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>See who refers to it</source>
        <translation>عرض ما يشير إليه</translation>
    </message>
    <message>
        <source>Self-funding, in the older form</source>
        <translation>التمويل الذاتي، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Send a record first, then it waits in the queue and can go into a bundle. Or choose records in a list, and there “Hand over in a bundle …”.</source>
        <translation>أرسل سجلًا أولًا، فينتظر في القائمة ويمكن وضعه في حزمة. أو اختر سجلات من قائمة، ثم «تسليم في حزمة …».</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>إرسال كمسودة</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>إرسال أولًا</translation>
    </message>
    <message>
        <source>Send for publication</source>
        <translation>إرسال للنشر</translation>
    </message>
    <message>
        <source>Send it to the clearing-house to be published; it must be without faults</source>
        <translation>إرساله إلى غرفة تبادل المعلومات لنشره؛ ويجب أن يكون خاليًا من الأخطاء</translation>
    </message>
    <message>
        <source>Send what is newer here again</source>
        <translation>إعادة إرسال ما هو أحدث هنا</translation>
    </message>
    <message>
        <source>Send what waits, receive what is new</source>
        <translation>إرسال ما ينتظر واستلام الجديد</translation>
    </message>
    <message>
        <source>Send your changes and have them published, or throw the draft away first.</source>
        <translation>يرجى أولًا إرسال تغييراتك ونشرها، أو حذف المسودة.</translation>
    </message>
    <message>
        <source>Sending record {number} of {total} …</source>
        <translation>جارٍ إرسال السجل {number} من {total} …</translation>
    </message>
    <message>
        <source>Sending the file {name}: {done} of {total} kB …</source>
        <translation>جارٍ إرسال الملف {name}: {done} من {total} كيلوبايت …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Sent and published.</source>
        <translation>أُرسل ونُشر.</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المُرسل والمُستلم</translation>
    </message>
    <message numerus="yes">
        <source>Sent and received ({n})</source>
        <translation>
            <numerusform>المُرسل والمُستلم ({n})</numerusform>
            <numerusform>المُرسل والمُستلم ({n})</numerusform>
            <numerusform>المُرسل والمُستلم ({n})</numerusform>
            <numerusform>المُرسل والمُستلم ({n})</numerusform>
            <numerusform>المُرسل والمُستلم ({n})</numerusform>
            <numerusform>المُرسل والمُستلم ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation>أُرسل مسودةً</translation>
    </message>
    <message>
        <source>Sent as a draft.</source>
        <translation>أُرسل كمسودة.</translation>
    </message>
    <message>
        <source>Sent {sent}, received {received}, merged {merged}, in conflict {conflict}, not done {failed}.</source>
        <translation>المرسل: {sent}، المستلم: {received}، المدمج: {merged}، المتعارض: {conflict}، غير المنجز: {failed}.</translation>
    </message>
    <message>
        <source>Sent; publication is asked for.</source>
        <translation>أُرسل، وطُلب نشره.</translation>
    </message>
    <message>
        <source>Serves {theirs}, which came before or after {own}</source>
        <translation>يخدم {theirs}، وهو سابق أو لاحق لـ {own}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مُنحّى جانبًا</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>ضعها جانبًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Settle it first, or leave the record out.</source>
        <translation>سوِّه أولًا، أو اترك السجل.</translation>
    </message>
    <message>
        <source>Settle that first.</source>
        <translation>يرجى حسم ذلك أولًا.</translation>
    </message>
    <message>
        <source>Settle the answers of all records at once</source>
        <translation>تسوية إجابات كل السجلات دفعة واحدة</translation>
    </message>
    <message>
        <source>Settle the conflicts</source>
        <translation>تسوية التعارضات</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>Settled: {comment}</source>
        <translation>حُسم: {comment}</translation>
    </message>
    <message numerus="yes">
        <source>Settled; {n} answers are still open.</source>
        <translation>
            <numerusform>تمت التسوية؛ ولم تبق إجابات معلقة.</numerusform>
            <numerusform>تمت التسوية؛ ولا تزال إجابة واحدة معلقة.</numerusform>
            <numerusform>تمت التسوية؛ ولا تزال إجابتان معلقتين.</numerusform>
            <numerusform>تمت التسوية؛ ولا تزال {n} إجابات معلقة.</numerusform>
            <numerusform>تمت التسوية؛ ولا تزال {n} إجابة معلقة.</numerusform>
            <numerusform>تمت التسوية؛ ولا تزال {n} إجابة معلقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several things in one cell: write a semicolon between them, or a new line.</source>
        <translation>عدة أشياء في خلية واحدة: ضع بينها فاصلة منقوطة أو سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Several workers cannot share one port on Windows.</source>
        <translation>في نظام Windows، لا يمكن لعدة عمليات أن تتقاسم منفذًا واحدًا.</translation>
    </message>
    <message>
        <source>Several: a semicolon or a new line between them.</source>
        <translation>إذا كانت عدة: فاصلة منقوطة أو سطر جديد بينها.</translation>
    </message>
    <message>
        <source>Share of what is needed to publish</source>
        <translation>النسبة المكتملة من المطلوب للنشر</translation>
    </message>
    <message>
        <source>Shared draft</source>
        <translation>مسودة مشتركة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>عرض كل شيء من جديد</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Show only some records, by: {what}</source>
        <translation>عرض بعض السجلات فقط، حسب: {what}</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>عرض الاختلافات فقط</translation>
    </message>
    <message>
        <source>Show only what is to be settled</source>
        <translation>عرض ما تلزم تسويته فقط</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>عرض المسودات</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Show the records in which this one is chosen</source>
        <translation>عرض السجلات التي اختير فيها هذا السجل</translation>
    </message>
    <message>
        <source>Show these records: {what}</source>
        <translation>عرض هذه السجلات: {what}</translation>
    </message>
    <message>
        <source>Show what is to be mended before the record can be published</source>
        <translation>عرض ما يلزم تصحيحه قبل نشر السجل</translation>
    </message>
    <message>
        <source>Show what is typed, to check it</source>
        <translation>إظهار ما كُتب للتحقق منه</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>يعرضها في القائمة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again and synchronize again.</source>
        <translation>يرجى تسجيل الدخول من جديد ثم إعادة المزامنة.</translation>
    </message>
    <message>
        <source>Sign in and synchronize</source>
        <translation>تسجيل الدخول والمزامنة</translation>
    </message>
    <message>
        <source>Sign in and synchronize again.</source>
        <translation>يرجى تسجيل الدخول ثم إعادة المزامنة.</translation>
    </message>
    <message>
        <source>Sign in at the clearing-house</source>
        <translation>تسجيل الدخول إلى غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed in at the clearing-house</source>
        <translation>تم تسجيل الدخول إلى غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>Signed in to the clearing-house with a password.</source>
        <translation>تم تسجيل الدخول إلى غرفة تبادل المعلومات بكلمة مرور.</translation>
    </message>
    <message>
        <source>Signed in to the clearing-house with the sign-in that this computer keeps.</source>
        <translation>تم تسجيل الدخول إلى غرفة تبادل المعلومات بالدخول المحفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Signed out. This computer keeps no sign-in any more.</source>
        <translation>تم تسجيل الخروج. لم يعد هذا الحاسوب يحفظ أي تسجيل دخول.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Signs such as @ : / in a password are written as {signs}.</source>
        <translation>تُكتب الرموز مثل ⁦@ : /⁩ في كلمة المرور هكذا: ⁦{signs}⁩.</translation>
    </message>
    <message>
        <source>Signs that nobody can see stood in this text; they are left out.</source>
        <translation>كانت في هذا النص علامات لا تُرى؛ وقد حُذفت.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>So many at once is seldom meant: the clearing-house may have been restored from a backup or emptied, or it may be another one. Keep them unless you know better.</source>
        <translation>نادرًا ما يكون حذف هذا العدد دفعة واحدة مقصودًا: ربما استُعيدت غرفة تبادل المعلومات من نسخة احتياطية أو أُفرغت، أو ربما كانت غرفة أخرى. من الأفضل الاحتفاظ بها ما لم يكن لديك علم بغير ذلك.</translation>
    </message>
    <message>
        <source>Some of the last changes could not be read: look whether the records that you changed last are as you left them.</source>
        <translation>تعذّرت قراءة بعض التغييرات الأخيرة: تحقّق من أن السجلات التي غيّرتها أخيرًا هي كما تركتها.</translation>
    </message>
    <message>
        <source>Some texts are not printed whole: this computer has no font for their letters. Save as HTML or DOCX for another computer that has one.</source>
        <translation>لم تُطبع بعض النصوص كاملة: لا يوجد على هذا الحاسوب خط لحروفها. يمكن الحفظ بصيغة HTML أو DOCX لحاسوب آخر لديه هذا الخط.</translation>
    </message>
    <message>
        <source>Some texts are not whole in this print.</source>
        <translation>بعض النصوص غير كاملة في هذه النسخة المطبوعة.</translation>
    </message>
    <message>
        <source>Somebody changed this bundle after it was made: its signature does not fit what is in it.</source>
        <translation>غيّر أحدهم هذه الحزمة بعد إنشائها: توقيعها لا يطابق ما فيها.</translation>
    </message>
    <message>
        <source>Somebody decided it, or it was taken back or ran out.</source>
        <translation>بُتّ في الطلب، أو سُحب، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Something else has happened since: it can no longer be undone.</source>
        <translation>حدث شيء آخر منذ ذلك الحين، ولم يعد التراجع ممكنًا.</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The fault is ours, not yours.</source>
        <translation>حدث خطأ في البرنامج. الخطأ من جانبنا، وليس من جانبك.</translation>
    </message>
    <message>
        <source>Something new in its review</source>
        <translation>جديد في مراجعته</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>مصدر التمويل</translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation>مصادر التمويل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stands here now</source>
        <translation>الموجود هنا الآن</translation>
    </message>
    <message>
        <source>Stands twice in the file</source>
        <translation>موجود مرتين في الملف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Start Focal Desk again: it offers to save what can be read, or to go back to a backup. The newest one is {backup}.</source>
        <translation>شغّل Focal Desk من جديد: سيعرض عليك إنقاذ ما يمكن قراءته، أو الرجوع إلى نسخة احتياطية. أحدثها {backup}.</translation>
    </message>
    <message>
        <source>Start it again without several workers; what was sent before is kept.</source>
        <translation>يرجى تشغيلها من جديد بعملية واحدة؛ وما أُرسل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Start the program again. If it happens again, give the file {name} to whoever helps you. It is in the folder “reports” beside your data, and holds nothing that you entered.</source>
        <translation>يرجى تشغيل البرنامج من جديد. وإذا تكرر ذلك، يرجى تسليم الملف {name} إلى من يقدم لك المساعدة. الملف موجود في المجلد «reports» بجانب بياناتك، ولا يتضمن شيئًا مما أدخلته.</translation>
    </message>
    <message>
        <source>Start the program again. If it happens again, show the details to whoever helps you.</source>
        <translation>يرجى تشغيل البرنامج من جديد. وإذا تكرر ذلك، يرجى عرض التفاصيل على من يقدم لك المساعدة.</translation>
    </message>
    <message>
        <source>Starting the practice clearing-house …</source>
        <translation>جارٍ تشغيل غرفة تبادل المعلومات التدريبية …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>البقاء مسجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stays here. {why}</source>
        <translation>يبقى هنا. {why}</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>ما زال ينتظر</translation>
    </message>
    <message>
        <source>Stood here before</source>
        <translation>ما كان هنا من قبل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop after the record that is on its way</source>
        <translation>الإيقاف بعد السجل الجاري إرساله</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation>أُوقف. لا يُعرض شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Stopped. Open the bundle again to take in the rest.</source>
        <translation>توقّف. افتح الحزمة مرة أخرى لإدخال الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {n} records of the file were not taken.</source>
        <translation>
            <numerusform>توقّف: لم يبقَ أي سجل من الملف.</numerusform>
            <numerusform>توقّف: لم يؤخذ سجل واحد من الملف.</numerusform>
            <numerusform>توقّف: لم يؤخذ سجلان من الملف.</numerusform>
            <numerusform>توقّف: لم تؤخذ {n} سجلات من الملف.</numerusform>
            <numerusform>توقّف: لم يؤخذ {n} سجلًا من الملف.</numerusform>
            <numerusform>توقّف: لم يؤخذ {n} سجل من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>أُوقفت المزامنة؛ ويُستكمل الباقي في المرة القادمة.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>Street and number, or post box.</source>
        <translation>الشارع والرقم، أو صندوق البريد.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Subjects and places</source>
        <translation>الموضوعات والأماكن</translation>
    </message>
    <message>
        <source>Subjects and targets</source>
        <translation>المواضيع والأهداف</translation>
    </message>
    <message>
        <source>Subjects of access and benefit-sharing</source>
        <translation>مواضيع الحصول وتقاسم المنافع</translation>
    </message>
    <message>
        <source>Subjects of access and benefit-sharing, in the older form</source>
        <translation>مواضيع الحصول وتقاسم المنافع، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Such as: Ms, Mr, Dr, H.E.</source>
        <translation>مثل: السيدة، السيد، الدكتور، سعادة.</translation>
    </message>
    <message>
        <source>Such as: national focal point.</source>
        <translation>مثل: نقطة الاتصال الوطنية.</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>اقتراحه من جديد</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Summary of records</source>
        <translation>ملخص السجلات</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>تبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Switch to practising in the settings, then take it in there.</source>
        <translation>انتقل إلى التدريب في الإعدادات، ثم أدخلها هناك.</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Synchronize again after the review.</source>
        <translation>يرجى إعادة المزامنة بعد المراجعة.</translation>
    </message>
    <message>
        <source>Synchronize again in a few minutes.</source>
        <translation>يرجى إعادة المزامنة بعد بضع دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronize again in {n} hours.</source>
        <translation>
            <numerusform>يرجى إعادة المزامنة الآن.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد ساعة.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد ساعتين.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} ساعات.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} ساعة.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronize again in {n} minutes.</source>
        <translation>
            <numerusform>يرجى إعادة المزامنة الآن.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد دقيقة.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد دقيقتين.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} دقائق.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} دقيقة.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronize again in {n} seconds.</source>
        <translation>
            <numerusform>يرجى إعادة المزامنة الآن.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد ثانية.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد ثانيتين.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} ثوانٍ.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} ثانية.</numerusform>
            <numerusform>يرجى إعادة المزامنة بعد {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronize again later; tell the Secretariat if it stays so.</source>
        <translation>يرجى إعادة المزامنة لاحقًا؛ وإبلاغ الأمانة إذا استمر الأمر.</translation>
    </message>
    <message>
        <source>Synchronize again to go on.</source>
        <translation>يرجى إعادة المزامنة للمتابعة.</translation>
    </message>
    <message>
        <source>Synchronize again when the connection is better.</source>
        <translation>يرجى إعادة المزامنة عندما يتحسن الاتصال.</translation>
    </message>
    <message>
        <source>Synchronize by itself where a connection failed</source>
        <translation>المزامنة تلقائياً عندما يفشل الاتصال</translation>
    </message>
    <message>
        <source>Synchronize first, or take lists in that another computer saved.</source>
        <translation>أجرِ المزامنة أولا، أو أدخل قوائم حفظها حاسوب آخر.</translation>
    </message>
    <message>
        <source>Synchronize this one</source>
        <translation>مزامنة هذا السجل</translation>
    </message>
    <message>
        <source>Synchronize this record alone</source>
        <translation>مزامنة هذا السجل وحده</translation>
    </message>
    <message>
        <source>Synchronize to see how it stands there now.</source>
        <translation>يرجى المزامنة لمعرفة وضعه هناك الآن.</translation>
    </message>
    <message>
        <source>Synchronize, and what was sent since comes back. What was not sent since is gone from your lists.</source>
        <translation>قم بالمزامنة ليعود ما أُرسل منذ ذلك الحين. أما ما لم يُرسل فقد اختفى من قوائمك.</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>Table: {rows} by {columns}</source>
        <translation>جدول: {rows} حسب {columns}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>جدول: {title}</translation>
    </message>
    <message>
        <source>Take another backup, or a copy of this one from the second place. If there is no other, remove the file {check_sum} and try again: some texts may then be wrong.</source>
        <translation>خذ نسخة احتياطية أخرى، أو نسخة من هذه في المكان الثاني. وإن لم توجد أخرى، فاحذف الملف {check_sum} وحاول من جديد: قد تكون بعض النصوص عندئذ خاطئة.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>إدخال الرد</translation>
    </message>
    <message>
        <source>Take in the files</source>
        <translation>إدخال الملفات</translation>
    </message>
    <message>
        <source>Take in the lists of terms</source>
        <translation>إدخال قوائم المصطلحات</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} records</source>
        <translation>
            <numerusform>لا سجلات لإدخالها</numerusform>
            <numerusform>إدخال سجل واحد</numerusform>
            <numerusform>إدخال سجلين</numerusform>
            <numerusform>إدخال {n} سجلات</numerusform>
            <numerusform>إدخال {n} سجلًا</numerusform>
            <numerusform>إدخال {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in on the computer that made that bundle.</source>
        <translation>أدخله على الحاسوب الذي أنشأ تلك الحزمة.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>يرجى استعادته أولًا.</translation>
    </message>
    <message>
        <source>Take it out of the bin first, or leave it out.</source>
        <translation>أخرجه من سلة المحذوفات أولًا، أو اتركه.</translation>
    </message>
    <message>
        <source>Take it out of the bin first, then send it.</source>
        <translation>يرجى استعادته من سلة المحذوفات أولًا، ثم إرساله.</translation>
    </message>
    <message>
        <source>Take it out of the queue and ask for a review. Once it is approved, ask for its publication again.</source>
        <translation>أخرجه من قائمة الانتظار واطلب مراجعة. وبعد الموافقة عليه اطلب نشره من جديد.</translation>
    </message>
    <message>
        <source>Take it out of the queue first, if it is to be reviewed before.</source>
        <translation>يرجى إخراجه من قائمة الانتظار أولًا إذا كان يجب أن يُراجع قبل ذلك.</translation>
    </message>
    <message>
        <source>Take its bundle in first.</source>
        <translation>أدخل حزمته أولًا.</translation>
    </message>
    <message>
        <source>Take mine in all records …</source>
        <translation>اعتماد نسختي في كل السجلات …</translation>
    </message>
    <message numerus="yes">
        <source>Take mine in all {n} records?</source>
        <translation>
            <numerusform>لا سجلات للتسوية</numerusform>
            <numerusform>هل تريد اعتماد نسختك في سجل واحد؟</numerusform>
            <numerusform>هل تريد اعتماد نسختك في السجلين؟</numerusform>
            <numerusform>هل تريد اعتماد نسختك في السجلات كلها وعددها {n}؟</numerusform>
            <numerusform>هل تريد اعتماد نسختك في السجلات كلها وعددها {n}؟</numerusform>
            <numerusform>هل تريد اعتماد نسختك في السجلات كلها وعددها {n}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take mine in {n} records</source>
        <translation>
            <numerusform>لا سجلات للتسوية</numerusform>
            <numerusform>اعتماد نسختي في سجل واحد</numerusform>
            <numerusform>اعتماد نسختي في سجلين</numerusform>
            <numerusform>اعتماد نسختي في {n} سجلات</numerusform>
            <numerusform>اعتماد نسختي في {n} سجلًا</numerusform>
            <numerusform>اعتماد نسختي في {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>استعادة من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>إخراج من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Take records from a file</source>
        <translation>استيراد سجلات من ملف</translation>
    </message>
    <message>
        <source>Take records from a file …</source>
        <translation>استيراد سجلات من ملف …</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>إزالة الربط</translation>
    </message>
    <message>
        <source>Take the protection off (some sticks and cards have a small slide), or copy the whole folder to this computer’s own disk, then start with that copy: focal-desk --data-dir FOLDER.</source>
        <translation>أزل الحماية (لبعض الذاكرات والبطاقات مفتاح صغير)، أو انسخ المجلد كله إلى قرص هذا الحاسوب، ثم ابدأ بتلك النسخة: focal-desk --data-dir FOLDER.</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Take the same bundle in again: it goes on from there.</source>
        <translation>أدخل الحزمة نفسها مرة أخرى: يُستأنف من هناك.</translation>
    </message>
    <message>
        <source>Take the stick to the other office, or attach the file to a mail.</source>
        <translation>احمل ذاكرة USB إلى المكتب الآخر، أو أرفق الملف برسالة.</translation>
    </message>
    <message>
        <source>Take the stick to {name}, or attach the file to a mail.</source>
        <translation>احمل ذاكرة USB إلى {name}، أو أرفق الملف برسالة.</translation>
    </message>
    <message>
        <source>Take theirs in all records …</source>
        <translation>اعتماد النسخة الأخرى في كل السجلات …</translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all {n} records?</source>
        <translation>
            <numerusform>لا سجلات للتسوية</numerusform>
            <numerusform>هل تريد اعتماد النسخة الأخرى في سجل واحد؟</numerusform>
            <numerusform>هل تريد اعتماد النسخة الأخرى في السجلين؟</numerusform>
            <numerusform>هل تريد اعتماد النسخة الأخرى في السجلات كلها وعددها {n}؟</numerusform>
            <numerusform>هل تريد اعتماد النسخة الأخرى في السجلات كلها وعددها {n}؟</numerusform>
            <numerusform>هل تريد اعتماد النسخة الأخرى في السجلات كلها وعددها {n}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in {n} records</source>
        <translation>
            <numerusform>لا سجلات للتسوية</numerusform>
            <numerusform>اعتماد النسخة الأخرى في سجل واحد</numerusform>
            <numerusform>اعتماد النسخة الأخرى في سجلين</numerusform>
            <numerusform>اعتماد النسخة الأخرى في {n} سجلات</numerusform>
            <numerusform>اعتماد النسخة الأخرى في {n} سجلًا</numerusform>
            <numerusform>اعتماد النسخة الأخرى في {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>إزالة هذه الإجابة</translation>
    </message>
    <message>
        <source>Take this entry away</source>
        <translation>إزالة هذا البند</translation>
    </message>
    <message>
        <source>Take updates only from where you got the program. Do not use this file.</source>
        <translation>لا تأخذ التحديثات إلا من حيث حصلت على البرنامج. ولا تستخدم هذا الملف.</translation>
    </message>
    <message>
        <source>Take {language} away …</source>
        <translation>إزالة {language} …</translation>
    </message>
    <message>
        <source>Take {language} out of this record?</source>
        <translation>هل تُزال {language} من هذا السجل؟</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} rows</source>
        <translation>
            <numerusform>أخذ {n} صف</numerusform>
            <numerusform>أخذ صف واحد ({n})</numerusform>
            <numerusform>أخذ صفين ({n})</numerusform>
            <numerusform>أخذ {n} صفوف</numerusform>
            <numerusform>أخذ {n} صفًا</numerusform>
            <numerusform>أخذ {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>مأخوذ من</translation>
    </message>
    <message>
        <source>Taken from a file</source>
        <translation>استُورد من ملف</translation>
    </message>
    <message>
        <source>Taken from a file by {who}</source>
        <translation>استُورد من ملف من جانب {who}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Taken in already</source>
        <translation>أُدخل من قبل</translation>
    </message>
    <message>
        <source>Taken in from a bundle</source>
        <translation>أُدخل من حزمة</translation>
    </message>
    <message>
        <source>Taken in from a bundle: a change by {who}</source>
        <translation>أُدخل من حزمة: تغيير من {who}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>استُعيد من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Taken out of the bin by {who}</source>
        <translation>استعاده {who} من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Taking in record {number} of {total} …</source>
        <translation>يُدخَل السجل {number} من {total} …</translation>
    </message>
    <message>
        <source>Taking in the bundle …</source>
        <translation>جارٍ إدخال الحزمة …</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>الفئات المستهدفة</translation>
    </message>
    <message>
        <source>Target groups that no activity reaches</source>
        <translation>فئات مستهدفة لا يصل إليها أي نشاط</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Targets and indicators</source>
        <translation>الأهداف والمؤشرات</translation>
    </message>
    <message>
        <source>Targets without an activity</source>
        <translation>أهداف بلا نشاط</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Telephone and web</source>
        <translation>الهاتف والويب</translation>
    </message>
    <message>
        <source>Tell the focal point why it should go: the request is made there.</source>
        <translation>أخبر نقطة الاتصال لماذا ينبغي إزالته: فالطلب يُقدَّم من هناك.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Terms may be written in any of the six languages of the United Nations.</source>
        <translation>يمكن كتابة المصطلحات بأي من لغات الأمم المتحدة الست.</translation>
    </message>
    <message>
        <source>Terms of the list; several with a semicolon between them.</source>
        <translation>مصطلحات من القائمة؛ وإذا تعددت فبينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>نصوص (*.txt)</translation>
    </message>
    <message>
        <source>Texts in Chinese are left out of this print.</source>
        <translation>لا ترد النصوص الصينية في هذه النسخة المطبوعة.</translation>
    </message>
    <message>
        <source>Texts in Chinese are not printed: this computer has no font for them. Install one, such as Noto Sans CJK, and print again; or save as HTML or DOCX for another computer.</source>
        <translation>لم تُطبع النصوص المكتوبة بالصينية: لا يوجد على هذا الحاسوب خط لها. يرجى تثبيت خط مثل Noto Sans CJK ثم إعادة الطباعة، أو الحفظ بصيغة HTML أو DOCX لحاسوب آخر.</translation>
    </message>
    <message>
        <source>Texts in people’s own words are counted as they were written.</source>
        <translation>النصوص التي كتبها الأشخاص بكلماتهم تُحصى كما كُتبت.</translation>
    </message>
    <message>
        <source>Texts only, no files</source>
        <translation>النصوص فقط دون ملفات</translation>
    </message>
    <message>
        <source>That of the organization</source>
        <translation>عنوان المنظمة</translation>
    </message>
    <message>
        <source>That of the organization stands in its own record and is not asked again here.</source>
        <translation>عنوان المنظمة موجود في سجلها ولا يُسأل عنه هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Capital and small letters count.</source>
        <translation>عبارة السر هذه لا تفتحها. تُراعى الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>The Secretariat decides. Until then everybody can read it, and nothing in it can be changed.</source>
        <translation>القرار للأمانة. وإلى ذلك الحين يمكن للجميع قراءة السجل، ولا يمكن تغيير شيء فيه.</translation>
    </message>
    <message>
        <source>The address begins with http://, and what you send could be read on its way.</source>
        <translation>يبدأ العنوان بـ ⁦http://⁩، وقد يطلع الغير على ما ترسله في طريقه.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>تتعذر قراءة العنوان.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>لا يبدأ العنوان بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The address sends its visitors on to another one.</source>
        <translation>يحيل هذا العنوان زائريه إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The address sends its visitors on to {host}.</source>
        <translation>يحيل هذا العنوان زائريه إلى {host}.</translation>
    </message>
    <message>
        <source>The answer did not come</source>
        <translation>لم يصل الرد</translation>
    </message>
    <message>
        <source>The answer did not come; before it is sent again, the clearing-house is asked whether it has it.</source>
        <translation>لم يصل الرد؛ وقبل إعادة الإرسال، يُستفسر من غرفة تبادل المعلومات عن وجود السجل لديها.</translation>
    </message>
    <message>
        <source>The answer says again what stood here before; it can be undone.</source>
        <translation>تعود الإجابة إلى ما كانت عليه من قبل؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The answer tells the other office how far each record has come, and brings what the clearing-house has of it by now.</source>
        <translation>يخبر الرد المكتب الآخر إلى أين وصل كل سجل، ويحمل ما لدى غرفة تبادل المعلومات منه الآن.</translation>
    </message>
    <message>
        <source>The author will read this.</source>
        <translation>سيقرأ صاحب السجل هذا النص.</translation>
    </message>
    <message>
        <source>The backup is locked</source>
        <translation>النسخة الاحتياطية مقفلة</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>The backup of {when} still holds what was in the bin.</source>
        <translation>لا تزال النسخة الاحتياطية بتاريخ {when} تحتوي على ما كان في سلة المهملات.</translation>
    </message>
    <message>
        <source>The backups could not be copied to the second place.</source>
        <translation>تعذر نسخ النسخ الاحتياطية إلى المكان الثاني.</translation>
    </message>
    <message>
        <source>The backups that the program made are then not encrypted any more either.</source>
        <translation>وعندئذ لا تبقى النسخ الاحتياطية التي صنعها البرنامج مشفّرة أيضاً.</translation>
    </message>
    <message>
        <source>The bin is empty. What you remove comes here first and can be taken out again.</source>
        <translation>سلة المحذوفات فارغة. يأتي إليها أولًا كل ما يُحذف، ويمكن استعادته منها.</translation>
    </message>
    <message>
        <source>The bodies that answer to the donor.</source>
        <translation>الهيئات المسؤولة أمام الجهة المانحة.</translation>
    </message>
    <message>
        <source>The bodies that run it from day to day.</source>
        <translation>الهيئات التي تدير النشاط يوميًا.</translation>
    </message>
    <message>
        <source>The bodies that take part: agencies, institutes, partners. Activities and materials refer to them.</source>
        <translation>الهيئات المشاركة: الوكالات والمعاهد والشركاء. وتشير إليها الأنشطة والمواد.</translation>
    </message>
    <message>
        <source>The bodies that took part.</source>
        <translation>الجهات التي شاركت.</translation>
    </message>
    <message>
        <source>The bodies that wrote it.</source>
        <translation>الهيئات التي ألفت المادة.</translation>
    </message>
    <message>
        <source>The body that makes the offer.</source>
        <translation>الجهة التي تقدّم العرض.</translation>
    </message>
    <message>
        <source>The body that makes the request.</source>
        <translation>الهيئة التي تقدم الطلب.</translation>
    </message>
    <message>
        <source>The bundle could not be read back after it was written.</source>
        <translation>تعذّرت إعادة قراءة الحزمة بعد كتابتها.</translation>
    </message>
    <message>
        <source>The bundle could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الحزمة: {reason}.</translation>
    </message>
    <message>
        <source>The bundle {file} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الحزمة {file}: {reason}.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The case in full</source>
        <translation>الحالة بالتفصيل</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>الخلية فارغة.</translation>
    </message>
    <message>
        <source>The certificate {chain} cannot be used with the key {key}.</source>
        <translation>لا يمكن استخدام الشهادة {chain} مع المفتاح {key}.</translation>
    </message>
    <message>
        <source>The chosen records, for another program or another computer. All: Ctrl+A</source>
        <translation>السجلات المختارة، لبرنامج آخر أو حاسوب آخر. الكل: Ctrl+A</translation>
    </message>
    <message>
        <source>The city of its seat.</source>
        <translation>المدينة التي يقع فيها مقرها.</translation>
    </message>
    <message>
        <source>The city of the office.</source>
        <translation>المدينة التي يقع فيها المكتب.</translation>
    </message>
    <message>
        <source>The clearing-house cannot be reached behind its own door at the moment.</source>
        <translation>عنوان غرفة تبادل المعلومات يستجيب، لكن الغرفة نفسها غير متاحة حاليًا.</translation>
    </message>
    <message>
        <source>The clearing-house could not be told.</source>
        <translation>تعذر إبلاغ غرفة تبادل المعلومات بذلك.</translation>
    </message>
    <message>
        <source>The clearing-house did not take it and said why. Mend what the reasons name, then send it again.</source>
        <translation>لم تقبله غرفة تبادل المعلومات وذكرت السبب. يرجى تصحيح ما ورد في الأسباب ثم إرساله من جديد.</translation>
    </message>
    <message>
        <source>The clearing-house does not accept the record; it gives no reason that can be shown.</source>
        <translation>لم تقبل غرفة تبادل المعلومات السجل، ولم تذكر سببًا يمكن عرضه.</translation>
    </message>
    <message>
        <source>The clearing-house does not accept what stands here.</source>
        <translation>لا تقبل غرفة تبادل المعلومات ما ورد هنا.</translation>
    </message>
    <message>
        <source>The clearing-house does not hand on reasons for needs: tell the author yourself as well.</source>
        <translation>لا تنقل غرفة تبادل المعلومات الأسباب في حالة الاحتياجات: يرجى أيضًا إبلاغ صاحب السجل مباشرة.</translation>
    </message>
    <message>
        <source>The clearing-house does not know this field in records of this kind.</source>
        <translation>لا تعرف غرفة تبادل المعلومات هذه الخانة في السجلات من هذا النوع.</translation>
    </message>
    <message>
        <source>The clearing-house does not let you ask for publication of this record.</source>
        <translation>لا تسمح لك غرفة تبادل المعلومات بطلب نشر هذا السجل.</translation>
    </message>
    <message>
        <source>The clearing-house does not let you ask for removal of this record.</source>
        <translation>لا تسمح لك غرفة تبادل المعلومات بطلب حذف هذا السجل.</translation>
    </message>
    <message>
        <source>The clearing-house does not let you do this with this record.</source>
        <translation>لا تسمح لك غرفة تبادل المعلومات بهذا الإجراء على هذا السجل.</translation>
    </message>
    <message>
        <source>The clearing-house does not take the file {name}.</source>
        <translation>لا تقبل غرفة تبادل المعلومات الملف {name}.</translation>
    </message>
    <message>
        <source>The clearing-house gives this record in a form that cannot be read; it is left out.</source>
        <translation>تعطي غرفة تبادل المعلومات هذا السجل بشكل تتعذر قراءته؛ وقد تُرك جانبا.</translation>
    </message>
    <message>
        <source>The clearing-house had a fault of its own and could not do it.</source>
        <translation>حدث خطأ في غرفة تبادل المعلومات نفسها فتعذر عليها التنفيذ.</translation>
    </message>
    <message>
        <source>The clearing-house has a record of another kind under this identifier.</source>
        <translation>لدى غرفة تبادل المعلومات سجل من نوع آخر بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The clearing-house has an older text of this record again: it arrived late, or you went back to it on another computer. Both are kept; say which one counts.</source>
        <translation>في غرفة تبادل المعلومات من جديد نصّ أقدم لهذا السجل: إما وصل متأخراً، أو رجعتَ إليه على حاسوب آخر. النصّان محفوظان؛ قرّر أيهما المعتمد.</translation>
    </message>
    <message>
        <source>The clearing-house has it already, as it is here.</source>
        <translation>موجود بالفعل في غرفة تبادل المعلومات، كما هو هنا.</translation>
    </message>
    <message>
        <source>The clearing-house has no draft of it any more; what is published stays.</source>
        <translation>لم تعد لدى غرفة تبادل المعلومات مسودة منه؛ وما نُشر يبقى.</translation>
    </message>
    <message>
        <source>The clearing-house has no draft of this record that could be thrown away now.</source>
        <translation>لا توجد لدى غرفة تبادل المعلومات مسودة لهذا السجل يمكن حذفها الآن.</translation>
    </message>
    <message>
        <source>The clearing-house has no draft of this record.</source>
        <translation>لا توجد لدى غرفة تبادل المعلومات مسودة لهذا السجل.</translation>
    </message>
    <message>
        <source>The clearing-house has no such record.</source>
        <translation>لا يوجد لدى غرفة تبادل المعلومات هذا السجل.</translation>
    </message>
    <message>
        <source>The clearing-house has no such version of this record.</source>
        <translation>لا توجد لدى غرفة تبادل المعلومات هذه النسخة من السجل.</translation>
    </message>
    <message>
        <source>The clearing-house is busy.</source>
        <translation>غرفة تبادل المعلومات مشغولة.</translation>
    </message>
    <message>
        <source>The clearing-house keeps it as a draft. Only you and your colleagues see it there.</source>
        <translation>تحفظه غرفة تبادل المعلومات كمسودة. ولا يراه هناك غيرك وغير زملائك.</translation>
    </message>
    <message>
        <source>The clearing-house refused a sign-in with a password.</source>
        <translation>رفضت غرفة تبادل المعلومات تسجيل دخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>The clearing-house rejected the record: something must be mended first.</source>
        <translation>رفضت غرفة تبادل المعلومات السجل: يلزم تصحيح شيء فيه أولًا.</translation>
    </message>
    <message>
        <source>The clearing-house rejected this record ({when}):</source>
        <translation>رفضت غرفة تبادل المعلومات هذا السجل ({when}):</translation>
    </message>
    <message>
        <source>The clearing-house rejected this record:</source>
        <translation>رفضت غرفة تبادل المعلومات هذا السجل:</translation>
    </message>
    <message>
        <source>The clearing-house shows none of your records any more. Nothing was removed here: say for each record whether it is kept.</source>
        <translation>لم تعد غرفة تبادل المعلومات تُظهر أياً من سجلاتك. لم يُحذف هنا شيء: قرّر لكل سجل هل يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>The clearing-house still has {n} of them: they come back when you synchronize.</source>
        <translation>
            <numerusform>لا يوجد أي منها لدى غرفة تبادل المعلومات.</numerusform>
            <numerusform>لا يزال واحد منها لدى غرفة تبادل المعلومات، وسيعود عند المزامنة.</numerusform>
            <numerusform>لا يزال اثنان منها لدى غرفة تبادل المعلومات، وسيعودان عند المزامنة.</numerusform>
            <numerusform>لا تزال {n} منها لدى غرفة تبادل المعلومات، وستعود عند المزامنة.</numerusform>
            <numerusform>لا تزال {n} منها لدى غرفة تبادل المعلومات، وستعود عند المزامنة.</numerusform>
            <numerusform>لا تزال {n} منها لدى غرفة تبادل المعلومات، وستعود عند المزامنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clearing-house takes no files of this kind here: {name}.</source>
        <translation>لا تقبل غرفة تبادل المعلومات هنا ملفات من هذا النوع: {name}.</translation>
    </message>
    <message>
        <source>The clearing-house takes the sign-in no longer: the password is needed again.</source>
        <translation>لم تعد غرفة تبادل المعلومات تقبل تسجيل الدخول: كلمة المرور مطلوبة من جديد.</translation>
    </message>
    <message>
        <source>The clearing-house went back to an earlier state, as after a backup was restored. Nothing was removed here; what is newer here waits in the queue, held back until you let it go.</source>
        <translation>رجعت غرفة تبادل المعلومات إلى حالة سابقة، كما يحدث بعد استعادة نسخة احتياطية. لم يُحذف شيء هنا؛ وما هو أحدث هنا ينتظر في قائمة الانتظار، معلّقاً إلى أن ترفع التعليق عنه.</translation>
    </message>
    <message>
        <source>The clearing-house went back to an older version. Yours is kept here and waits in the queue, held back until you let it go.</source>
        <translation>رجعت غرفة تبادل المعلومات إلى نسخة أقدم. ونسختك محفوظة هنا وتنتظر في قائمة الانتظار، معلّقة إلى أن ترفع التعليق عنها.</translation>
    </message>
    <message>
        <source>The clearing-house went back to an older version. Yours is kept here.</source>
        <translation>رجعت غرفة تبادل المعلومات إلى نسخة أقدم. ونسختك محفوظة هنا.</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to no question of the form; it is left out.</source>
        <translation>العمود «{name}» لا ينتمي إلى أي سؤال في الاستمارة؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>The column “{name}” stands there twice; the second one is left out.</source>
        <translation>العمود «{name}» موجود مرتين؛ وقد تُرك الثاني.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>التعليق فارغ.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>التعليق مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>انتهى أمر التعليق.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>انقطع الاتصال أثناء تلقي الرد.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: this computer does not trust its certificate.</source>
        <translation>الاتصال بـ {host} غير آمن: هذا الحاسوب لا يثق بشهادته.</translation>
    </message>
    <message>
        <source>The copy is saved as {name}. Mend it there, then open it here.</source>
        <translation>حُفظت النسخة باسم {name}. صحّح فيها ثم افتحها هنا.</translation>
    </message>
    <message>
        <source>The countries and regions in which it works.</source>
        <translation>البلدان والمناطق التي تعمل فيها.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was: {file}</source>
        <translation>الملف التالف محفوظ كما كان: {file}</translation>
    </message>
    <message>
        <source>The database {database} at {host} cannot be used.</source>
        <translation>تعذر استخدام قاعدة البيانات {database} على {host}.</translation>
    </message>
    <message>
        <source>The day, the month or only the year.</source>
        <translation>اليوم أو الشهر أو السنة فقط.</translation>
    </message>
    <message>
        <source>The disk is full ({size} left): free some space</source>
        <translation>القرص ممتلئ (بقي {size}): أفسِح بعض المكان</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The draft is thrown away with the next synchronization. Until then nothing happens.</source>
        <translation>تُحذف المسودة عند المزامنة التالية. ولا يحدث شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>The draft of this record at the clearing-house is to be thrown away.</source>
        <translation>ستُلغى مسودة هذا السجل في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>The draft was removed at the clearing-house.</source>
        <translation>حُذفت المسودة في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>تاريخ النهاية يسبق تاريخ البداية.</translation>
    </message>
    <message>
        <source>The fault is ours. Give the file {name} to whoever helps you; it is in the folder “reports” beside your data and holds nothing that you entered.</source>
        <translation>الخلل منا. أعطِ الملف {name} لمن يساعدك؛ وهو في المجلد «reports» بجانب بياناتك ولا يحتوي على شيء مما أدخلته.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذّرت قراءة الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are kept; Western European ones were guessed. Look at letters with accents, and if they are wrong save the sheet as “CSV UTF-8” and open it again.</source>
        <translation>لا يذكر الملف كيف حُفظت حروفه؛ وافتُرض أنها حروف أوروبا الغربية. انظر إلى الحروف، فإن كانت خاطئة فاحفظ الجدول بصيغة «CSV UTF-8» وافتحه من جديد.</translation>
    </message>
    <message>
        <source>The file is neither a workbook nor a CSV file.</source>
        <translation>الملف ليس مصنّفًا ولا ملف CSV.</translation>
    </message>
    <message>
        <source>The file is no CSV file that this program can read: a quotation mark is not closed, perhaps.</source>
        <translation>الملف ليس ملف CSV يستطيع هذا البرنامج قراءته: لعل علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>The file is no workbook that this program can read, or it is damaged.</source>
        <translation>الملف ليس مصنّفًا يستطيع هذا البرنامج قراءته، أو أنه تالف.</translation>
    </message>
    <message>
        <source>The file is not at your clearing-house, or is not shown to you.</source>
        <translation>الملف غير موجود في غرفة تبادل المعلومات، أو غير متاح لك.</translation>
    </message>
    <message>
        <source>The file is of LibreOffice&apos;s own kind.</source>
        <translation>الملف بالصيغة الخاصة ببرنامج LibreOffice.</translation>
    </message>
    <message>
        <source>The file of people {file} cannot be read.</source>
        <translation>تتعذر قراءة ملف الأشخاص {file}.</translation>
    </message>
    <message>
        <source>The file of the practice clearing-house cannot be read or made.</source>
        <translation>تتعذر قراءة ملف غرفة تبادل المعلومات التدريبية أو إنشاؤه.</translation>
    </message>
    <message>
        <source>The file was changed since you looked at it.</source>
        <translation>تغيّر الملف منذ اطّلعت عليه.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>لم يُحفظ الملف.</translation>
    </message>
    <message>
        <source>The file was not saved; what was there before is untouched.</source>
        <translation>لم يُحفظ الملف؛ وما كان موجودًا من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The file with your records is damaged in places. Save what can be read into a new one; the damaged file is kept.</source>
        <translation>ملف سجلاتك تالف في بعض مواضعه. أنقذ ما يمكن قراءته في ملف جديد؛ ويُحفظ الملف التالف.</translation>
    </message>
    <message>
        <source>The file with your records is damaged.</source>
        <translation>الملف الذي يضم سجلاتك تالف.</translation>
    </message>
    <message>
        <source>The file with your records is not there any more.</source>
        <translation>الملف الذي يضم سجلاتك لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation>تعذرت قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>تعذرت كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file {file} is not a JSON file in UTF-8 that this program can read.</source>
        <translation>الملف {file} ليس ملف JSON بترميز UTF-8 يمكن لهذا البرنامج قراءته.</translation>
    </message>
    <message>
        <source>The file {file} is not proper JSON: something is wrong in line {line}, at character {column}.</source>
        <translation>الملف {file} ليس ملف JSON سليمًا: يوجد خطأ في السطر {line}، عند الحرف {column}.</translation>
    </message>
    <message>
        <source>The file {name} alone is larger than a part may be.</source>
        <translation>الملف {name} وحده أكبر مما يُسمح به لجزء.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>تتعذر قراءة الملف {name}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written in the folder {folder}.</source>
        <translation>تتعذر كتابة الملف {name} في المجلد {folder}.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>الملف {name} فارغ.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 1 GB, which is the most that the clearing-house takes.</source>
        <translation>حجم الملف {name} أكبر من 1 غيغابايت، وهو الحد الأقصى الذي تقبله غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>The file {name} is not on this computer.</source>
        <translation>الملف {name} غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file {name} is of a kind that is not taken here.</source>
        <translation>الملف {name} من نوع لا يُقبل هنا.</translation>
    </message>
    <message>
        <source>The file {name} on this computer is not what was attached any more.</source>
        <translation>الملف {name} على هذا الحاسوب لم يعد هو الملف الذي أُرفق.</translation>
    </message>
    <message>
        <source>The files that were written</source>
        <translation>الملفات المكتوبة</translation>
    </message>
    <message>
        <source>The first day, or the month or year if no more is known.</source>
        <translation>اليوم الأول، أو الشهر أو السنة إن لم يُعرف أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The first day, or the month or year if no more is known. A date takes the place of a duration.</source>
        <translation>اليوم الأول، أو الشهر أو السنة إن لم يُعرف أكثر من ذلك. ويحل التاريخ محل المدة.</translation>
    </message>
    <message>
        <source>The first one is made by itself, some minutes after something was entered.</source>
        <translation>تُنشأ الأولى تلقائيًا، بعد بضع دقائق من إدخال شيء.</translation>
    </message>
    <message>
        <source>The first row names no such column.</source>
        <translation>لا يرد اسم هذا العمود في الصف الأول.</translation>
    </message>
    <message numerus="yes">
        <source>The first version: {n} answers</source>
        <translation>
            <numerusform>النسخة الأولى: لا إجابات</numerusform>
            <numerusform>النسخة الأولى: إجابة واحدة</numerusform>
            <numerusform>النسخة الأولى: إجابتان</numerusform>
            <numerusform>النسخة الأولى: {n} إجابات</numerusform>
            <numerusform>النسخة الأولى: {n} إجابة</numerusform>
            <numerusform>النسخة الأولى: {n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first workspace cannot be removed: the others lie in its folder.</source>
        <translation>لا يمكن إزالة مساحة العمل الأولى: المساحات الأخرى موجودة في مجلدها.</translation>
    </message>
    <message>
        <source>The focal point does not decide on records of this kind at the clearing-house.</source>
        <translation>لا تقرّر نقطة الاتصال في غرفة تبادل المعلومات بشأن سجلات من هذا النوع.</translation>
    </message>
    <message>
        <source>The focal point finds it under “To review”. What you change meanwhile is reviewed too.</source>
        <translation>تجده نقطة الاتصال تحت «للمراجعة». وما يتغير في هذه الأثناء يُراجع أيضًا.</translation>
    </message>
    <message>
        <source>The focal point has decided on this record already, and it must be reviewed again.</source>
        <translation>سبق أن قرّرت نقطة الاتصال بشأن هذا السجل، ويجب أن يُراجع من جديد.</translation>
    </message>
    <message>
        <source>The focal point returned it. Mend what the reason names, then ask for a review again.</source>
        <translation>أعادته نقطة الاتصال. يرجى تصحيح ما ورد في السبب ثم طلب المراجعة من جديد.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>تتعذر الكتابة في المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>المجلد {folder} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The full name of the organization.</source>
        <translation>الاسم الكامل للمنظمة.</translation>
    </message>
    <message>
        <source>The government that does it. The clearing-house takes only records of your own country.</source>
        <translation>الحكومة التي تنفّذه. لا تقبل غرفة تبادل المعلومات إلا سجلات بلدك.</translation>
    </message>
    <message>
        <source>The government that the need belongs to.</source>
        <translation>الحكومة التي يخصها الاحتياج.</translation>
    </message>
    <message>
        <source>The group that the offer is made for.</source>
        <translation>الفئة التي يستهدفها العرض.</translation>
    </message>
    <message>
        <source>The help would begin before the last day to apply.</source>
        <translation>ستبدأ المساعدة قبل آخر يوم للتقديم.</translation>
    </message>
    <message>
        <source>The journal, book or series in which it appeared, if any.</source>
        <translation>المجلة أو الكتاب أو السلسلة التي صدر فيها، إن وُجدت.</translation>
    </message>
    <message>
        <source>The kinds of organizations that gain from it.</source>
        <translation>أنواع المنظمات التي تستفيد منه.</translation>
    </message>
    <message>
        <source>The languages in which the case can be read there.</source>
        <translation>اللغات التي يمكن قراءة الحالة بها هناك.</translation>
    </message>
    <message>
        <source>The languages in which you enter this record.</source>
        <translation>اللغات التي يُدخل بها هذا السجل.</translation>
    </message>
    <message>
        <source>The last change could not be kept. All that was kept before is still there.</source>
        <translation>تعذر حفظ آخر تغيير. وكل ما حُفظ من قبل لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>The last changes could not be saved yet</source>
        <translation>لم يتسن بعد حفظ آخر التغييرات</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>اليوم الأخير.</translation>
    </message>
    <message>
        <source>The last day. Give the start, too.</source>
        <translation>اليوم الأخير. اذكر البداية أيضًا.</translation>
    </message>
    <message>
        <source>The letters of these headings were lost when the file was saved, and the columns are left out: {columns}. Save the sheet as “CSV UTF-8”, or as .xlsx, and open it again.</source>
        <translation>ضاعت حروف هذه العناوين عند حفظ الملف، وتُركت أعمدتها جانبًا: {columns}. احفظ الجدول بصيغة «CSV UTF-8» أو بصيغة xlsx، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>The link is taken away.</source>
        <translation>أُزيل الربط.</translation>
    </message>
    <message>
        <source>The list of versions …</source>
        <translation>قائمة النسخ&#xa0;…</translation>
    </message>
    <message>
        <source>The lists of terms are saved in {name}.</source>
        <translation>حُفظت قوائم المصطلحات في {name}.</translation>
    </message>
    <message>
        <source>The log is about all records, and holds nothing that you entered.</source>
        <translation>يشمل سجل الأحداث جميع السجلات، ولا يحتوي على أي شيء أدخلته.</translation>
    </message>
    <message>
        <source>The log is saved in {name}. It holds nothing that you entered: you can give it to a helper.</source>
        <translation>حُفظ سجل الأحداث في {name}. وهو لا يحوي شيئًا مما أدخلته: يمكنك إعطاؤه لمن يساعدك.</translation>
    </message>
    <message>
        <source>The log names each of them.</source>
        <translation>سجل الأحداث يذكرها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent are drawn; {n} more are in the cross table.</source>
        <translation>
            <numerusform>رُسم الأكثر تكرارًا؛ ولا شيء غيره في الجدول المتقاطع ({n}).</numerusform>
            <numerusform>رُسم الأكثر تكرارًا؛ وواحد آخر ({n}) في الجدول المتقاطع.</numerusform>
            <numerusform>رُسم الأكثر تكرارًا؛ واثنان آخران ({n}) في الجدول المتقاطع.</numerusform>
            <numerusform>رُسم الأكثر تكرارًا؛ و{n} أخرى في الجدول المتقاطع.</numerusform>
            <numerusform>رُسم الأكثر تكرارًا؛ و{n} آخر في الجدول المتقاطع.</numerusform>
            <numerusform>رُسم الأكثر تكرارًا؛ و{n} آخر في الجدول المتقاطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a term, then “ | ”, then the text for it; a line for each term.</source>
        <translation>اسم مصطلح ثم « | » ثم النص الخاص به؛ سطر لكل مصطلح.</translation>
    </message>
    <message>
        <source>The name of the organization that can help.</source>
        <translation>اسم المنظمة التي تستطيع المساعدة.</translation>
    </message>
    <message>
        <source>The name, typed</source>
        <translation>الاسم مكتوبًا</translation>
    </message>
    <message>
        <source>The names of the authors, or choose the organization below.</source>
        <translation>أسماء المؤلفين، أو اختر المنظمة في الأسفل.</translation>
    </message>
    <message>
        <source>The national focal point approves it, or returns it with a reason</source>
        <translation>توافق عليه نقطة الاتصال الوطنية أو تعيده مع ذكر السبب</translation>
    </message>
    <message>
        <source>The national focal point decides on these. You can take your own request back in the form.</source>
        <translation>تقرر نقطة الاتصال الوطنية بشأنها. ويمكنك سحب طلبك في النموذج.</translation>
    </message>
    <message>
        <source>The national focal point must approve this record before publication is asked for.</source>
        <translation>يجب أن توافق نقطة الاتصال الوطنية على هذا السجل قبل طلب النشر.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>الاحتياج</translation>
    </message>
    <message>
        <source>The need in one line.</source>
        <translation>الاحتياج في سطر واحد.</translation>
    </message>
    <message>
        <source>The new offer lies in the bin.</source>
        <translation>العرض الجديد في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The newer version could not be written to the disk: {reason}.</source>
        <translation>تعذّرت كتابة الإصدار الأحدث على القرص: {reason}.</translation>
    </message>
    <message>
        <source>The newest backups and attached files are copied to {place} too.</source>
        <translation>تُنسخ أحدث النسخ الاحتياطية والملفات المرفقة إلى {place} أيضًا.</translation>
    </message>
    <message>
        <source>The next synchronization removes the draft at the clearing-house.</source>
        <translation>تُحذف المسودة في غرفة تبادل المعلومات عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>The number or code under which your office or the donor files it.</source>
        <translation>الرقم أو الرمز الذي يحفظه به مكتبك أو الجهة المانحة.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>The offer in one line, such as: grants for young botanists.</source>
        <translation>العرض في سطر واحد، مثل: منح لعلماء النبات الشباب.</translation>
    </message>
    <message>
        <source>The one that fits best.</source>
        <translation>النوع الأنسب.</translation>
    </message>
    <message>
        <source>The organization of the person.</source>
        <translation>المنظمة التي يعمل بها الشخص.</translation>
    </message>
    <message>
        <source>The organization that can help; its address is kept there.</source>
        <translation>المنظمة التي تستطيع المساعدة؛ وعنوانها محفوظ في سجلها.</translation>
    </message>
    <message>
        <source>The organizations that pay for most of it.</source>
        <translation>المنظمات التي تدفع معظم التكلفة.</translation>
    </message>
    <message>
        <source>The organizations that take part.</source>
        <translation>المنظمات المشاركة.</translation>
    </message>
    <message>
        <source>The other parts can be taken in before or after this one.</source>
        <translation>يمكن إدخال الأجزاء الأخرى قبل هذا الجزء أو بعده.</translation>
    </message>
    <message>
        <source>The others who support it.</source>
        <translation>الجهات الأخرى التي تدعم النشاط.</translation>
    </message>
    <message>
        <source>The pages are being counted …</source>
        <translation>جارٍ عدّ الصفحات …</translation>
    </message>
    <message>
        <source>The pages on the web, each with its address.</source>
        <translation>صفحات الويب، كل منها بعنوانها.</translation>
    </message>
    <message>
        <source>The part of the organization in which the person works.</source>
        <translation>القسم الذي يعمل فيه الشخص داخل المنظمة.</translation>
    </message>
    <message>
        <source>The passphrase does not open this bundle.</source>
        <translation>عبارة السر لا تفتح هذه الحزمة.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة السر مرة أخرى</translation>
    </message>
    <message>
        <source>The passphrase that you have now</source>
        <translation>عبارة السر الحالية</translation>
    </message>
    <message>
        <source>The persons to whom readers write. Activities, needs and materials refer to them.</source>
        <translation>من يراسلهم القراء. وتشير إليهم الأنشطة والاحتياجات والمواد.</translation>
    </message>
    <message>
        <source>The places in which it can help.</source>
        <translation>الأماكن التي تستطيع المساعدة فيها.</translation>
    </message>
    <message>
        <source>The places that it speaks of.</source>
        <translation>الأماكن التي تتناولها المادة.</translation>
    </message>
    <message>
        <source>The places that the help is meant for.</source>
        <translation>الأماكن التي تُطلب المساعدة من أجلها.</translation>
    </message>
    <message>
        <source>The places that the offer is open to.</source>
        <translation>الأماكن التي يشملها العرض.</translation>
    </message>
    <message>
        <source>The plans, reports or pages that it rests on.</source>
        <translation>الخطط أو التقارير أو الصفحات التي يستند إليها.</translation>
    </message>
    <message>
        <source>The practice clearing-house cannot answer on port {port}.</source>
        <translation>لا يمكن لغرفة تبادل المعلومات التدريبية أن تستجيب على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The practice clearing-house cannot be unkind in this way.</source>
        <translation>لا يمكن لغرفة تبادل المعلومات التدريبية محاكاة هذه الصعوبة.</translation>
    </message>
    <message>
        <source>The practice clearing-house could not be started.</source>
        <translation>تعذر تشغيل غرفة تبادل المعلومات التدريبية.</translation>
    </message>
    <message>
        <source>The practice clearing-house had to end.</source>
        <translation>توقفت غرفة تبادل المعلومات التدريبية اضطرارًا.</translation>
    </message>
    <message>
        <source>The practice clearing-house on this computer was made by another version of the program.</source>
        <translation>غرفة تبادل المعلومات التدريبية على هذا الحاسوب أنشأها إصدار آخر من البرنامج.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>The processes in which it answers broke one after the other.</source>
        <translation>تعطلت العمليات التي ترد من خلالها الواحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>The program ended by a fault the last time it ran.</source>
        <translation>توقّف البرنامج في المرة الأخيرة بسبب خلل.</translation>
    </message>
    <message>
        <source>The program in packages is made for desks and brings no library for it.</source>
        <translation>البرنامج الموزَّع في حزم مُعَدٌّ للحواسيب المكتبية ولا يتضمن المكتبة اللازمة لذلك.</translation>
    </message>
    <message>
        <source>The program met a fault of its own and ended the synchronization.</source>
        <translation>واجه البرنامج خطأً من صنعه فأنهى المزامنة.</translation>
    </message>
    <message>
        <source>The program met a fault of its own with this record and left it as it was. The other records went on.</source>
        <translation>واجه البرنامج خللاً من عنده في هذا السجل وتركه كما كان. واستمر العمل في السجلات الأخرى.</translation>
    </message>
    <message>
        <source>The program sends its passwords to other computers over https alone.</source>
        <translation>لا يرسل البرنامج كلمات المرور إلى حواسيب أخرى إلا عبر https.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>مقدّم المساعدة</translation>
    </message>
    <message>
        <source>The provinces, districts or towns in which it is done.</source>
        <translation>المقاطعات أو المناطق أو المدن التي يُنفَّذ فيها.</translation>
    </message>
    <message>
        <source>The proxy through which this computer reaches the internet does not let the connection pass.</source>
        <translation>الخادم الوكيل الذي يتصل هذا الحاسوب بالإنترنت عن طريقه لا يسمح بمرور الاتصال.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The record before</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>The record can be removed only after its draft is thrown away.</source>
        <translation>لا يمكن حذف السجل إلا بعد حذف مسودته.</translation>
    </message>
    <message>
        <source>The record goes to the bin on this computer, from which it can be taken out again.</source>
        <translation>يُنقل السجل إلى سلة المحذوفات على هذا الحاسوب، ويمكن استعادته منها.</translation>
    </message>
    <message>
        <source>The record has been under review at the clearing-house since {day}, as {name} asked; it takes no changes until that is over.</source>
        <translation>السجل قيد المراجعة في غرفة تبادل المعلومات منذ ⁦{day}⁩ بناء على طلب {name}؛ ولا يقبل أي تغيير إلى حين انتهائها.</translation>
    </message>
    <message>
        <source>The record is in conflict again. The second one was changed since, so it stays.</source>
        <translation>السجل في حالة تعارض من جديد. أما السجل الثاني فقد تغير بعد ذلك، ولذلك يبقى.</translation>
    </message>
    <message>
        <source>The record is in the bin.</source>
        <translation>السجل في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The record is no longer on this computer.</source>
        <translation>لم يعد السجل موجودًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The record is under review at the clearing-house and takes no changes until that is over.</source>
        <translation>السجل قيد المراجعة في غرفة تبادل المعلومات ولا يقبل أي تغيير إلى حين انتهائها.</translation>
    </message>
    <message>
        <source>The record is under review at the clearing-house, as {name} asked; it takes no changes until then.</source>
        <translation>السجل قيد المراجعة في غرفة تبادل المعلومات بناء على طلب {name}؛ ولا يقبل أي تغيير إلى حين انتهائها.</translation>
    </message>
    <message>
        <source>The record itself is whole.</source>
        <translation>السجل نفسه سليم.</translation>
    </message>
    <message>
        <source>The record itself stays as it is. Key: Delete</source>
        <translation>يبقى السجل نفسه كما هو. المفتاح: Delete</translation>
    </message>
    <message>
        <source>The record says again what stood there before. What you wrote since is kept in its history.</source>
        <translation>عاد السجل إلى ما كان عليه من قبل. وما كتبته منذ ذلك الحين محفوظ في تاريخه.</translation>
    </message>
    <message>
        <source>The record says now what that version said. It is your draft; nothing is sent yet.</source>
        <translation>أصبح محتوى السجل الآن كما في تلك النسخة. وهو مسودتك؛ ولم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>The record waits; nothing of it was sent.</source>
        <translation>السجل بالانتظار؛ ولم يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>The record was changed a moment ago, here or by a synchronization.</source>
        <translation>تغيّر السجل قبل لحظات، هنا أو أثناء المزامنة.</translation>
    </message>
    <message>
        <source>The records are not encrypted any more.</source>
        <translation>لم تعد السجلات مشفَّرة.</translation>
    </message>
    <message>
        <source>The records kept in Focal Desk on the computer of {name}.</source>
        <translation>السجلات المحفوظة في Focal Desk على حاسوب {name}.</translation>
    </message>
    <message>
        <source>The records kept in Focal Desk on this computer.</source>
        <translation>السجلات المحفوظة في Focal Desk على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The records went back to a backup.</source>
        <translation>عادت السجلات إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records were changed while they were being printed.</source>
        <translation>تغيرت السجلات أثناء طباعتها.</translation>
    </message>
    <message>
        <source>The records were encrypted with a passphrase.</source>
        <translation>شُفِّرت السجلات بعبارة سر.</translation>
    </message>
    <message>
        <source>The records were given another passphrase.</source>
        <translation>أُعطيت السجلات عبارة سر أخرى.</translation>
    </message>
    <message>
        <source>The removal of this record cannot be asked for now.</source>
        <translation>لا يمكن طلب حذف هذا السجل الآن.</translation>
    </message>
    <message>
        <source>The removal of this record waits to be asked for.</source>
        <translation>طلب إزالة هذا السجل بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>The request is taken back. The record can be changed again.</source>
        <translation>سُحب الطلب. ويمكن تغيير السجل من جديد.</translation>
    </message>
    <message>
        <source>The request runs out on {day}.</source>
        <translation>تنتهي صلاحية الطلب في {day}.</translation>
    </message>
    <message>
        <source>The rest follows next time.</source>
        <translation>يتبع الباقي في المرة القادمة.</translation>
    </message>
    <message>
        <source>The reviewer did not remove it: {reason}</source>
        <translation>لم تحذفه جهة المراجعة: {reason}</translation>
    </message>
    <message>
        <source>The rights could not be changed: the disk knows none, or the folder belongs to another account.</source>
        <translation>لم يمكن تغيير الأذونات: إما أن القرص لا يعرفها أو أن المجلد ملك لحساب آخر.</translation>
    </message>
    <message>
        <source>The role is missing.</source>
        <translation>الصفة غير مذكورة.</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>The rows that were taken until then are kept as drafts.</source>
        <translation>الصفوف التي أُخذت حتى ذلك الحين محفوظة كمسودات.</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>مطابق للموجود هنا</translation>
    </message>
    <message>
        <source>The same as here.</source>
        <translation>كما هو هنا.</translation>
    </message>
    <message>
        <source>The same entry stands here twice.</source>
        <translation>المدخل نفسه وارد هنا مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>The same record stands {n} times in this file: this last one stands now, the others are in its history.</source>
        <translation>
            <numerusform>يرد السجل نفسه {n} مرة في هذا الملف: المعتمد الآن آخرها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد السجل نفسه مرة واحدة ({n}) في هذا الملف: المعتمد الآن آخرها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد السجل نفسه مرتين ({n}) في هذا الملف: المعتمد الآن آخرهما، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد السجل نفسه {n} مرات في هذا الملف: المعتمد الآن آخرها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد السجل نفسه {n} مرة في هذا الملف: المعتمد الآن آخرها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد السجل نفسه {n} مرة في هذا الملف: المعتمد الآن آخرها، والأخرى في تاريخه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same stands in row {row} already.</source>
        <translation>الشيء نفسه موجود من قبل في الصف {row}.</translation>
    </message>
    <message>
        <source>The same words ({language}): {words}</source>
        <translation>الكلمات نفسها ({language}): {words}</translation>
    </message>
    <message>
        <source>The same words: {words}</source>
        <translation>الكلمات نفسها: {words}</translation>
    </message>
    <message>
        <source>The sender wants it removed, but it is not known here.</source>
        <translation>يريد المرسل إزالته، لكنه غير معروف هنا.</translation>
    </message>
    <message>
        <source>The sender wants it removed, but it was changed here: it is kept.</source>
        <translation>يريد المرسل إزالته، لكنه تغيّر هنا: احتُفظ به.</translation>
    </message>
    <message>
        <source>The sender wants it removed. You did not agree to that, so it is left as it is.</source>
        <translation>يريد المرسل إزالته. لم توافق على ذلك، فبقي كما هو.</translation>
    </message>
    <message>
        <source>The sheet is too large for a marked copy: it holds {size} MB, and {most} MB is the most.</source>
        <translation>الجدول أكبر من أن تُعدّ منه نسخة معلَّمة: فيه {size} ميغابايت، والحد الأقصى {most} ميغابايت.</translation>
    </message>
    <message>
        <source>The sheet itself shows an error here: {error}.</source>
        <translation>يُظهر الجدول نفسه هنا خطأ: {error}.</translation>
    </message>
    <message>
        <source>The sheet kept this as a number: zeros or a plus sign at its beginning are gone. Look at it.</source>
        <translation>حفظه الجدول كعدد: ضاعت الأصفار أو علامة الزائد من أوله. تحقّق منه.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer: you stay signed in until the program is closed.</source>
        <translation>تعذر الاحتفاظ بتسجيل الدخول على هذا الحاسوب: يبقى تسجيل دخولك قائمًا إلى حين إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the key store of this computer, the password is not</source>
        <translation>يُحفظ تسجيل الدخول في مخزن المفاتيح على هذا الحاسوب، ولا تُحفظ كلمة المرور</translation>
    </message>
    <message>
        <source>The steps, what is to be sent and to whom.</source>
        <translation>الخطوات، وما يجب إرساله وإلى من.</translation>
    </message>
    <message>
        <source>The store of files that the clearing-house uses had a fault of its own.</source>
        <translation>حدث خطأ في مخزن الملفات الذي تستخدمه غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>The store of files that the clearing-house uses refused the file.</source>
        <translation>رفض مخزن الملفات الذي تستخدمه غرفة تبادل المعلومات هذا الملف.</translation>
    </message>
    <message>
        <source>The targets of 2011 to 2020 that it served. The clearing-house still asks for them here.</source>
        <translation>أهداف 2011 إلى 2020 التي خدمها. ما زالت غرفة تبادل المعلومات تطلبها هنا.</translation>
    </message>
    <message>
        <source>The targets that it helps to reach.</source>
        <translation>الأهداف التي يُسهم السجل في بلوغها.</translation>
    </message>
    <message>
        <source>The template “{name}” is kept. It is offered under “New”, “From a template”.</source>
        <translation>حُفظ القالب «{name}». تجده ضمن «جديد» ثم «من قالب».</translation>
    </message>
    <message>
        <source>The template “{name}” is removed. Records made from it stay.</source>
        <translation>أُزيل القالب «{name}». أما السجلات المصنوعة منه فباقية.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters or holds signs that cannot be shown.</source>
        <translation>النص أطول من {most} حرفًا أو يتضمن رموزًا لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The title as printed on the material.</source>
        <translation>العنوان كما هو مطبوع على المادة.</translation>
    </message>
    <message>
        <source>The title of a record on this computer.</source>
        <translation>عنوان سجل موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا السر غير متطابقتين.</translation>
    </message>
    <message>
        <source>The two versions, side by side …</source>
        <translation>النسختان جنبًا إلى جنب&#xa0;…</translation>
    </message>
    <message>
        <source>The update file could not be read: {reason}.</source>
        <translation>تعذّرت قراءة ملف التحديث: {reason}.</translation>
    </message>
    <message>
        <source>The update file is damaged, or somebody changed it.</source>
        <translation>ملف التحديث تالف، أو غيّره أحد.</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>النسخة السابقة لها</translation>
    </message>
    <message>
        <source>The whole case in a few sentences.</source>
        <translation>الحالة كلها في بضع جمل.</translation>
    </message>
    <message>
        <source>The workbook holds more text than this program can read at once.</source>
        <translation>يحتوي المصنّف على نص أكثر مما يستطيع هذا البرنامج قراءته دفعة واحدة.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password, or of Excel&apos;s old kind.</source>
        <translation>المصنّف مقفل بكلمة مرور، أو بصيغة Excel القديمة.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program.</source>
        <translation>أُنشئ المصنّف بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The workspace in which you work cannot be removed: open another one first.</source>
        <translation>لا يمكن إزالة مساحة العمل التي تعمل فيها: افتح أخرى أولًا.</translation>
    </message>
    <message>
        <source>The workspace is called “{name}” now.</source>
        <translation>اسم مساحة العمل الآن «{name}».</translation>
    </message>
    <message>
        <source>The workspace “{name}” is back.</source>
        <translation>عادت مساحة العمل «{name}».</translation>
    </message>
    <message>
        <source>The workspace “{name}” is made. Open it to begin there.</source>
        <translation>أُنشئت مساحة العمل «{name}». افتحها لتبدأ فيها.</translation>
    </message>
    <message>
        <source>The workspace “{name}” is set aside.</source>
        <translation>وُضعت مساحة العمل «{name}» جانبًا.</translation>
    </message>
    <message>
        <source>Their authors will read this.</source>
        <translation>سيقرأ أصحابها ذلك.</translation>
    </message>
    <message>
        <source>Their number: {number}</source>
        <translation>رقمه: {number}</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>Theirs for all that remain</source>
        <translation>النسخة الأخرى لكل ما تبقى</translation>
    </message>
    <message>
        <source>Then nobody reads them without the passphrase, not even whoever steals the computer. It is asked for at each start. The backups that the program made are encrypted too.</source>
        <translation>عندئذ لا يقرؤها أحد من دون عبارة السر، ولا حتى من يسرق الحاسوب. وتُطلب عند كل تشغيل. وتُشفَّر كذلك النسخ الاحتياطية التي صنعها البرنامج.</translation>
    </message>
    <message>
        <source>There are blanks inside the address.</source>
        <translation>توجد مسافات داخل العنوان.</translation>
    </message>
    <message>
        <source>There are more rows in the file than this program reads at once.</source>
        <translation>عدد الصفوف في الملف أكبر مما يقرؤه هذا البرنامج دفعة واحدة.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>يوجد قالب بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>There is a workspace “{name}” already.</source>
        <translation>توجد مساحة عمل بالاسم «{name}» من قبل.</translation>
    </message>
    <message>
        <source>There is half a sign in this text, which cannot be kept. Type it again.</source>
        <translation>في هذا النص نصف علامة لا يمكن حفظها. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Keep the file, and show it to whoever helps you.</source>
        <translation>لا توجد نسخة احتياطية بجانبه. احتفظ بالملف وأرِه لمن يساعدك.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Start Focal Desk again: it offers to save what can be read.</source>
        <translation>لا توجد نسخة احتياطية بجانبه. شغّل Focal Desk من جديد: سيعرض عليك إنقاذ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>There is no backup beside it: look for the file, and put it back.</source>
        <translation>لا توجد نسخة احتياطية بجانبه: ابحث عن الملف وأعِده إلى مكانه.</translation>
    </message>
    <message>
        <source>There is no backup on this computer to go back to.</source>
        <translation>لا توجد على هذا الحاسوب نسخة احتياطية للرجوع إليها.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>There is no clearing-house of this name.</source>
        <translation>لا توجد غرفة تبادل معلومات بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation>لا يوجد حاسوب باسم {host}.</translation>
    </message>
    <message>
        <source>There is no earlier version on this computer to go back to.</source>
        <translation>لا يوجد على هذا الحاسوب إصدار سابق يمكن الرجوع إليه.</translation>
    </message>
    <message>
        <source>There is no filled row in the file.</source>
        <translation>لا يوجد في الملف أي صف مملوء.</translation>
    </message>
    <message>
        <source>There is no record to count.</source>
        <translation>لا يوجد سجل يُحسب.</translation>
    </message>
    <message>
        <source>There is no record {identifier} on this computer.</source>
        <translation>لا يوجد السجل {identifier} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no room left in the second place for backups.</source>
        <translation>لم تبقَ مساحة في المكان الثاني للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>There is no room left in the second place for backups: {place}</source>
        <translation>لم تبقَ مساحة في المكان الثاني للنسخ الاحتياطية: {place}</translation>
    </message>
    <message>
        <source>There is no such comment here.</source>
        <translation>لا يوجد هنا تعليق بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no table in this print.</source>
        <translation>لا يوجد جدول في هذا المطبوع.</translation>
    </message>
    <message>
        <source>There is no workspace “{name}”.</source>
        <translation>لا توجد مساحة عمل بالاسم «{name}».</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>لا يوجد أي شخص في الملف.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {name}.</source>
        <translation>لا يوجد مكان كافٍ على القرص لحفظ {name}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {needed} MB are needed, {free} MB are free.</source>
        <translation>لا توجد مساحة كافية على القرص: المطلوب {needed} م.ب والمتاح {free} م.ب.</translation>
    </message>
    <message>
        <source>There is nothing here any more that merged by itself.</source>
        <translation>لم يعد هنا شيء دُمج من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>لا يوجد ما يُحسب بعد.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا شيء يلزم فعله.</translation>
    </message>
    <message>
        <source>There is text in a language that is not a language of this record.</source>
        <translation>يوجد نص بلغة ليست من لغات هذا السجل.</translation>
    </message>
    <message>
        <source>There is text in {languages}, which is not a language of this record.</source>
        <translation>يوجد نص بلغة ليست من لغات هذا السجل: {languages}.</translation>
    </message>
    <message>
        <source>These answers become again what they were: {answers}.</source>
        <translation>تعود هذه الإجابات إلى ما كانت عليه: {answers}.</translation>
    </message>
    <message>
        <source>These are records of several kinds; a CSV file holds one.</source>
        <translation>هذه سجلات من عدة أنواع، وملف CSV يسع نوعًا واحدًا.</translation>
    </message>
    <message>
        <source>These are there: {names}</source>
        <translation>الموجود: {names}</translation>
    </message>
    <message>
        <source>These copies could not be changed; look at each of them: {files}</source>
        <translation>تعذّر تغيير هذه النسخ؛ انظر في كل منها: {files}</translation>
    </message>
    <message>
        <source>These records are encrypted.</source>
        <translation>هذه السجلات مشفّرة.</translation>
    </message>
    <message>
        <source>These records were last opened by a newer version of Focal Desk.</source>
        <translation>آخر مرة فُتحت فيها هذه السجلات كانت بإصدار أحدث من Focal Desk.</translation>
    </message>
    <message>
        <source>They are as they were: {file}</source>
        <translation>بقيت كما كانت: {file}</translation>
    </message>
    <message>
        <source>They are your drafts again, and the next synchronization sends them anew.</source>
        <translation>تعود مسودات لك، وتُرسل من جديد عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>They go to the bin, from which they can be taken out again.</source>
        <translation>تُنقل إلى سلة المحذوفات، ويمكن استعادتها منها.</translation>
    </message>
    <message>
        <source>They stand here again with what was changed there.</source>
        <translation>تعود إلى هنا مع ما تغير هناك.</translation>
    </message>
    <message>
        <source>This backup is not as it was written: the disk or the stick has changed it.</source>
        <translation>لم تعد هذه النسخة الاحتياطية كما كُتبت: غيّرها القرص أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>This backup opens with the passphrase that your records had on {when}.</source>
        <translation>تُفتح هذه النسخة الاحتياطية بعبارة السر التي كانت لسجلاتك في {when}.</translation>
    </message>
    <message>
        <source>This bundle holds more than a bundle may hold.</source>
        <translation>تحتوي هذه الحزمة على أكثر مما يُسمح به لحزمة.</translation>
    </message>
    <message>
        <source>This bundle holds real records, and you are practising.</source>
        <translation>تحتوي هذه الحزمة على سجلات حقيقية، وأنت تتدرّب.</translation>
    </message>
    <message>
        <source>This bundle is damaged: it was cut short, or spoiled on its way.</source>
        <translation>هذه الحزمة تالفة: قُطعت أو فسدت في الطريق.</translation>
    </message>
    <message>
        <source>This bundle is locked</source>
        <translation>هذه الحزمة مقفلة</translation>
    </message>
    <message>
        <source>This bundle is locked with a passphrase.</source>
        <translation>هذه الحزمة مقفلة بعبارة سر.</translation>
    </message>
    <message>
        <source>This bundle is of another country: {theirs}, not {ours}.</source>
        <translation>هذه الحزمة من بلد آخر: {theirs} وليس {ours}.</translation>
    </message>
    <message>
        <source>This bundle tries to write outside its own place. No bundle of Focal Desk does that.</source>
        <translation>تحاول هذه الحزمة الكتابة خارج مكانها. لا تفعل ذلك أي حزمة من Focal Desk.</translation>
    </message>
    <message>
        <source>This bundle was made for practising. Its records do not belong with real ones.</source>
        <translation>أُنشئت هذه الحزمة للتدريب. لا مكان لسجلاتها بين السجلات الحقيقية.</translation>
    </message>
    <message>
        <source>This came in a form that this field cannot show. It is kept as it is.</source>
        <translation>ورد هذا في شكل لا يمكن لهذه الخانة عرضه. وهو محفوظ كما هو.</translation>
    </message>
    <message>
        <source>This can be changed later, without losing anything.</source>
        <translation>يمكن تغيير ذلك لاحقًا من دون فقدان أي شيء.</translation>
    </message>
    <message>
        <source>This can no longer be undone: something else has happened to the record since.</source>
        <translation>لم يعد التراجع عن هذا ممكناً: فقد طرأ شيء آخر على السجل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This comment is done with</source>
        <translation>انتهى أمر هذا التعليق</translation>
    </message>
    <message>
        <source>This computer has no font for the language of this print.</source>
        <translation>لا يوجد في هذا الحاسوب خط للغة هذه النسخة المطبوعة.</translation>
    </message>
    <message>
        <source>This computer has no open key store, so you stay signed in only until the program is closed.</source>
        <translation>لا يوجد على هذا الحاسوب مخزن مفاتيح مفتوح، ولذلك يبقى تسجيل دخولك قائمًا إلى حين إغلاق البرنامج فقط.</translation>
    </message>
    <message>
        <source>This copy of Focal Desk cannot check where an update comes from, and so installs none.</source>
        <translation>لا تستطيع هذه النسخة من Focal Desk التحقق من مصدر التحديث، ولذلك لا تثبّت أي تحديث.</translation>
    </message>
    <message>
        <source>This copy of Focal Desk runs from its source and takes no update files.</source>
        <translation>تعمل هذه النسخة من Focal Desk من شيفرتها المصدرية ولا تقبل ملفات التحديث.</translation>
    </message>
    <message>
        <source>This copy of the program cannot use PostgreSQL.</source>
        <translation>لا يمكن لهذه النسخة من البرنامج استخدام PostgreSQL.</translation>
    </message>
    <message>
        <source>This does not belong into the record, given its other answers.</source>
        <translation>لا مكان لهذا في السجل بالنظر إلى إجاباته الأخرى.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {file}</source>
        <translation>لا يمكن فتح هذا الملف: {file}</translation>
    </message>
    <message>
        <source>This file has the older version {theirs}; you have {ours}.</source>
        <translation>يحتوي هذا الملف على الإصدار الأقدم {theirs}، ولديك {ours}.</translation>
    </message>
    <message>
        <source>This file holds no list of terms.</source>
        <translation>لا يحتوي هذا الملف على أي قائمة مصطلحات.</translation>
    </message>
    <message>
        <source>This file is not a bundle of Focal Desk.</source>
        <translation>هذا الملف ليس حزمة من Focal Desk.</translation>
    </message>
    <message>
        <source>This file is not an update of Focal Desk.</source>
        <translation>هذا الملف ليس تحديثًا لـ Focal Desk.</translation>
    </message>
    <message>
        <source>This folder belongs to another system and is lent to this one: {folder}</source>
        <translation>هذا المجلد ملك لنظام آخر ومُعار لهذا النظام: {folder}</translation>
    </message>
    <message>
        <source>This folder lies on a network drive: {folder}</source>
        <translation>يقع هذا المجلد على محرك أقراص في الشبكة: {folder}</translation>
    </message>
    <message>
        <source>This is a new offer of help that says what you would support. Complete it, then send it.</source>
        <translation>هذا عرض مساعدة جديد يبيّن ما ستدعمه. أكمله ثم أرسله.</translation>
    </message>
    <message>
        <source>This is a new record with the same answers. Private notes and attached files stayed behind.</source>
        <translation>هذا سجل جديد بالإجابات نفسها. ولم تُنقل إليه الملاحظات الخاصة ولا الملفات المرفقة.</translation>
    </message>
    <message>
        <source>This is a number, not a date. Write it as 2016-04-25, 2016-04 or 2016.</source>
        <translation>هذا عدد وليس تاريخًا. اكتبه هكذا: 2016-04-25 أو 2016-04 أو 2016.</translation>
    </message>
    <message>
        <source>This is an expression of interest. The record that it would support: “{title}”.</source>
        <translation>هذا إبداء اهتمام. السجل الذي سيدعمه: «{title}».</translation>
    </message>
    <message>
        <source>This is another clearing-house than the one with which your records were in step. Nothing was removed or replaced here: what differs is in conflict, and what is only here can be sent.</source>
        <translation>هذه غرفة تبادل معلومات أخرى غير التي كانت سجلاتك متوافقة معها. لم يُحذف هنا شيء ولم يُستبدل: ما يختلف موجود في قائمة التعارضات، وما لا يوجد إلا هنا يمكن إرساله.</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it could not be read as a date. Write 2025, 2025-03 or 2025-03-14.</source>
        <translation>حُفظ هذا كما كتبته، لكن تعذرت قراءته كتاريخ. يرجى الكتابة هكذا: 2025 أو ⁦2025-03⁩ أو ⁦2025-03-14⁩.</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is no point on the map. Write it like this: 6.37, 2.43</source>
        <translation>حُفظ هذا كما كتبتَه، لكنه ليس نقطة على الخريطة. اكتبه هكذا: ⁦6.37, 2.43⁩</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is not a whole number.</source>
        <translation>حُفظ هذا كما كتبته، لكنه ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is kept as you wrote it, but it is not an amount in digits.</source>
        <translation>حُفظ هذا كما كتبته، لكنه ليس مبلغًا بالأرقام.</translation>
    </message>
    <message>
        <source>This is needed before the record can be published.</source>
        <translation>هذا مطلوب قبل أن يتسنى نشر السجل.</translation>
    </message>
    <message>
        <source>This is needed before the record can be published. Aichi target 16 became target 13: choose that one, and what else it serves.</source>
        <translation>هذا مطلوب قبل أن يتسنى نشر السجل. الهدف 16 من أهداف أيشي صار الهدف 13: اختره، واختر ما يخدمه السجل غيره.</translation>
    </message>
    <message>
        <source>This is needed before the record can be sent.</source>
        <translation>هذا مطلوب قبل أن يتسنى إرسال السجل.</translation>
    </message>
    <message>
        <source>This is no date that exists, or it could be two. Write it as 2016-04-25, 2016-04 or 2016.</source>
        <translation>هذا ليس تاريخًا موجودًا، أو يحتمل تاريخين. اكتبه هكذا: 2016-04-25 أو 2016-04 أو 2016.</translation>
    </message>
    <message>
        <source>This is no date that exists. Write the year, the year and month, or the whole date.</source>
        <translation>هذا التاريخ غير موجود. يرجى كتابة السنة، أو السنة والشهر، أو التاريخ كاملًا.</translation>
    </message>
    <message>
        <source>This is no identifier. Leave the cell empty for a new record.</source>
        <translation>هذا ليس معرّفًا. اترك الخلية فارغة للسجل الجديد.</translation>
    </message>
    <message>
        <source>This is no point on the map. Write two numbers in degrees, like this: 6.37, 2.43</source>
        <translation>هذه ليست نقطة على الخريطة. اكتب عددين بالدرجات، هكذا: ⁦6.37, 2.43⁩</translation>
    </message>
    <message>
        <source>This is not the address of a database that can be used here.</source>
        <translation>هذا ليس عنوان قاعدة بيانات يمكن استخدامها هنا.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ليست هذه عبارة السر.</translation>
    </message>
    <message>
        <source>This is the answer to a bundle of another computer, not of this one.</source>
        <translation>هذا ردّ على حزمة من حاسوب آخر، لا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is the first bundle of this office here. Call and compare the number, then you know whose it is.</source>
        <translation>هذه أول حزمة من هذا المكتب هنا. اتصل وقارن الرقم لتعرف صاحبها.</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>هذه هي النسخة الأولى.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, or holds a password.</source>
        <translation>يبدو هذا عنوان بريد إلكتروني، أو يتضمن كلمة مرور.</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen.</source>
        <translation>يحتوي هذا الاسم على علامات لا تُرى.</translation>
    </message>
    <message>
        <source>This name is too long for a workspace.</source>
        <translation>هذا الاسم أطول مما يصلح لمساحة عمل.</translation>
    </message>
    <message>
        <source>This needs a connection to the clearing-house.</source>
        <translation>يلزم لهذا اتصال بغرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>This new record began with a template.</source>
        <translation>بدأ هذا السجل الجديد من قالب.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>عبارة السر هذه لا تفتح السجلات.</translation>
    </message>
    <message>
        <source>This passphrase opens backups of these records, but not the records.</source>
        <translation>عبارة السر هذه تفتح نسخاً احتياطية من هذه السجلات، لا السجلات نفسها.</translation>
    </message>
    <message>
        <source>This place is in the folder of your records.</source>
        <translation>هذا المكان داخل مجلد سجلاتك.</translation>
    </message>
    <message>
        <source>This program has no form for this kind of record.</source>
        <translation>لا توجد في هذا البرنامج استمارة لهذا النوع من السجلات.</translation>
    </message>
    <message>
        <source>This record cannot be changed now. Open it to see why.</source>
        <translation>لا يمكن تغيير هذا السجل الآن. افتحه لمعرفة السبب.</translation>
    </message>
    <message>
        <source>This record has no version {number}.</source>
        <translation>ليس لهذا السجل نسخة رقم {number}.</translation>
    </message>
    <message>
        <source>This record is approved already.</source>
        <translation>سبقت الموافقة على هذا السجل.</translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation>هذا السجل في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This record is in the bin. Take it out to change it.</source>
        <translation>هذا السجل في سلة المحذوفات. لتغييره، يرجى استعادته أولًا.</translation>
    </message>
    <message>
        <source>This record is no longer under review. Synchronize to see how that ended.</source>
        <translation>لم يعد هذا السجل قيد المراجعة. يرجى المزامنة لمعرفة النتيجة.</translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation>هذا السجل غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This record is not sent: the national focal point has not approved it as it stands now.</source>
        <translation>لا يُرسل هذا السجل: لم توافق عليه نقطة الاتصال الوطنية بصورته الحالية.</translation>
    </message>
    <message>
        <source>This record is under review at the clearing-house.</source>
        <translation>هذا السجل قيد المراجعة في غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>This record is under review at the clearing-house. It can be changed again when the review is over.</source>
        <translation>هذا السجل قيد المراجعة في غرفة تبادل المعلومات. ويمكن تغييره من جديد عند انتهاء المراجعة.</translation>
    </message>
    <message>
        <source>This record no longer waits for a review.</source>
        <translation>لم يعد هذا السجل ينتظر المراجعة.</translation>
    </message>
    <message>
        <source>This record waits to be sent already.</source>
        <translation>هذا السجل بانتظار الإرسال بالفعل.</translation>
    </message>
    <message>
        <source>This record waits to be sent. What you change now goes along.</source>
        <translation>هذا السجل بانتظار الإرسال. وأي تغيير الآن سيُرسل معه.</translation>
    </message>
    <message>
        <source>This record waits to be sent. {warning}</source>
        <translation>هذا السجل بانتظار الإرسال. {warning}</translation>
    </message>
    <message>
        <source>This record was changed since: the approval was of the version before.</source>
        <translation>تغيّر هذا السجل منذ ذلك الحين: كانت الموافقة على النسخة السابقة.</translation>
    </message>
    <message>
        <source>This record was removed at the clearing-house. Say first whether it is kept.</source>
        <translation>حُذف هذا السجل في غرفة تبادل المعلومات. يلزم أولًا تقرير ما إذا كان سيبقى.</translation>
    </message>
    <message>
        <source>This request is no longer open.</source>
        <translation>لم يعد هذا الطلب قائمًا.</translation>
    </message>
    <message>
        <source>This request is no longer open: it was taken back, or decided already.</source>
        <translation>لم يعد هذا الطلب قائمًا: فقد سُحب أو سبق البت فيه.</translation>
    </message>
    <message>
        <source>This step cannot be cut short: it takes a moment.</source>
        <translation>لا يمكن قطع هذه الخطوة: إنها تستغرق لحظة.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>لم يعد هذا القالب موجودًا.</translation>
    </message>
    <message>
        <source>This text has formatting, which is kept. To write here, remove it first.</source>
        <translation>هذا النص منسّق، وتنسيقه محفوظ. للكتابة هنا، يرجى إزالة التنسيق أولًا.</translation>
    </message>
    <message>
        <source>This text was too long for a cell and stands here only in part. Enter it in the form instead.</source>
        <translation>كان هذا النص أطول مما تسعه الخلية فلا يوجد هنا إلا جزء منه. أدخله في الاستمارة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This update is for another kind of computer: {theirs}. This one is {ours}.</source>
        <translation>هذا التحديث لنوع آخر من الحواسيب: {theirs}. وهذا الحاسوب {ours}.</translation>
    </message>
    <message>
        <source>This update is of a newer kind than this version of Focal Desk can read.</source>
        <translation>هذا التحديث من نوع أحدث مما يستطيع هذا الإصدار من Focal Desk قراءته.</translation>
    </message>
    <message>
        <source>This update needs version {minimum} or a newer one; you have {ours}.</source>
        <translation>يتطلب هذا التحديث الإصدار {minimum} أو إصدارًا أحدث، ولديك {ours}.</translation>
    </message>
    <message>
        <source>This update was not made by those who made your copy of Focal Desk, or it is damaged.</source>
        <translation>لم يُعدّ هذا التحديثَ من أعدّوا نسختك من Focal Desk، أو أنه تالف.</translation>
    </message>
    <message>
        <source>This version does not know all that is in them and has changed nothing. The folder: {folder}</source>
        <translation>لا يعرف هذا الإصدار كل ما فيها ولم يغيّر شيئًا. المجلد: {folder}</translation>
    </message>
    <message>
        <source>This very computer made this bundle: all that is in it is here already.</source>
        <translation>هذا الحاسوب نفسه أنشأ هذه الحزمة: كل ما فيها موجود هنا.</translation>
    </message>
    <message>
        <source>Those of your country that it serves. They come from the clearing-house when you synchronize; if none can be chosen, your country has none there yet: leave this open.</source>
        <translation>أهداف بلدك التي يخدمها. تأتي من غرفة تبادل المعلومات عند المزامنة؛ وإن لم يكن هناك ما يُختار فليس لبلدك أهداف فيها بعد: اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Those of your country that measure it. They come in the same way.</source>
        <translation>مؤشرات بلدك التي تقيسه. تأتي بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Those that pay for a part of it.</source>
        <translation>المنظمات التي تدفع جزءًا منها.</translation>
    </message>
    <message>
        <source>Three or four words that have nothing to do with each other are good.</source>
        <translation>ثلاث كلمات أو أربع لا صلة بينها جيدة.</translation>
    </message>
    <message>
        <source>Throw away the draft of “{title}”?</source>
        <translation>هل تُحذف مسودة «{title}»؟</translation>
    </message>
    <message>
        <source>Throw the draft at the clearing-house away …</source>
        <translation>حذف المسودة في غرفة تبادل المعلومات …</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Throw the draft there away</source>
        <translation>حذف المسودة هناك</translation>
    </message>
    <message>
        <source>Tick all rows that change a record</source>
        <translation>التأشير على كل الصفوف التي تغيّر سجلًا</translation>
    </message>
    <message>
        <source>Tick all rows whose title is here already</source>
        <translation>التأشير على كل الصفوف التي عنوانها موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Tick all that fit.</source>
        <translation>أشّر على كل ما يناسب.</translation>
    </message>
    <message>
        <source>Tick that you know what it means to lose the passphrase.</source>
        <translation>ضع علامة على أنك تعلم ما يعنيه ضياع عبارة السر.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Timeline of activities</source>
        <translation>الخط الزمني للأنشطة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the folder</source>
        <translation>عنوان الملف</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>عنوان القائمة</translation>
    </message>
    <message>
        <source>Titles of records on this computer; several with a semicolon between them.</source>
        <translation>عناوين سجلات موجودة على هذا الحاسوب؛ وإذا تعددت فبينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>يُصحَّح أولًا</translation>
    </message>
    <message>
        <source>To go back to your work, type the passphrase:</source>
        <translation>للعودة إلى عملك، اكتب عبارة السر:</translation>
    </message>
    <message>
        <source>To go on, type its name:</source>
        <translation>للمتابعة اكتب اسمها:</translation>
    </message>
    <message>
        <source>To look at and decide</source>
        <translation>للنظر واتخاذ القرار</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Too late: help was wanted until {day}</source>
        <translation>فات الأوان: كانت المساعدة مطلوبة حتى {day}</translation>
    </message>
    <message>
        <source>Too late: it was open until {day}</source>
        <translation>فات الأوان: كان متاحًا حتى {day}</translation>
    </message>
    <message>
        <source>Total budget in US dollars</source>
        <translation>إجمالي الميزانية بدولارات الولايات المتحدة</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Trend by year</source>
        <translation>الاتجاه حسب السنة</translation>
    </message>
    <message>
        <source>Trend by year and {topic}</source>
        <translation>الاتجاه حسب السنة: {topic}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times.</source>
        <translation>
            <numerusform>لم تجرِ أي محاولة.</numerusform>
            <numerusform>جرت محاولة واحدة.</numerusform>
            <numerusform>جرت محاولتان.</numerusform>
            <numerusform>جرت {n} محاولات.</numerusform>
            <numerusform>جرت {n} محاولة.</numerusform>
            <numerusform>جرت {n} محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in about {n} hours</source>
        <translation>
            <numerusform>تُعاد المحاولة الآن</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو ساعة واحدة</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو ساعتين</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو {n} ساعات</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو {n} ساعة</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو {n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in about {n} minutes</source>
        <translation>
            <numerusform>تُعاد المحاولة الآن</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو دقيقة واحدة</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو دقيقتين</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو {n} دقائق</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو {n} دقيقة</numerusform>
            <numerusform>تُعاد المحاولة بعد نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again in less than a minute</source>
        <translation>تُعاد المحاولة بعد أقل من دقيقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again and give your password, or go on without a connection.</source>
        <translation>يرجى إعادة المحاولة وإدخال كلمة المرور، أو المتابعة دون اتصال.</translation>
    </message>
    <message>
        <source>Try another stick or another folder.</source>
        <translation>جرّب ذاكرة USB أخرى أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Try it again the next time</source>
        <translation>المحاولة مجددًا في المرة القادمة</translation>
    </message>
    <message>
        <source>Try no more by itself, until you synchronize or start the program again</source>
        <translation>عدم إعادة المحاولة تلقائياً إلى أن تُزامن أو تبدأ البرنامج من جديد</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Trying the newer version on this computer. This takes a minute …</source>
        <translation>جارٍ تجربة الإصدار الأحدث على هذا الحاسوب. يستغرق ذلك دقيقة …</translation>
    </message>
    <message>
        <source>Two copies on the same records would get in each other&apos;s way. The folder: {folder}</source>
        <translation>تشغيل نسختين على السجلات نفسها يجعل كلًا منهما تعيق الأخرى. المجلد: {folder}</translation>
    </message>
    <message>
        <source>Two numbers with a semicolon between them, north first, such as 6.3654; 2.4183.</source>
        <translation>عددان بينهما فاصلة منقوطة، الشمال أولًا، مثل 6.3654; 2.4183.</translation>
    </message>
    <message>
        <source>Two versions compared</source>
        <translation>مقارنة نسختين</translation>
    </message>
    <message>
        <source>Two versions: {title}</source>
        <translation>نسختان: {title}</translation>
    </message>
    <message>
        <source>Type a name for it first.</source>
        <translation>اكتب له اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Type both again, with capital and small letters as they are.</source>
        <translation>يرجى كتابتهما من جديد، مع مراعاة الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Type it again: capital and small letters count, and so does the language of the keyboard. If you are sure of it, the file may be damaged.</source>
        <translation>اكتبها من جديد: حالة الأحرف الكبيرة والصغيرة مهمة، وكذلك لغة لوحة المفاتيح. وإن كنت متأكدًا منها فقد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser, for example chm.cbd.int.</source>
        <translation>يرجى كتابته كما يظهر في المتصفح، مثل chm.cbd.int.</translation>
    </message>
    <message>
        <source>Type it as it stands in the browser.</source>
        <translation>يرجى كتابته كما يظهر في المتصفح.</translation>
    </message>
    <message>
        <source>Type it by hand.</source>
        <translation>اكتبه باليد.</translation>
    </message>
    <message>
        <source>Type of initiative</source>
        <translation>نوع المبادرة</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen for them.</source>
        <translation>اكتب عبارة السر التي اختيرت لها.</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>اكتب عبارة السر الحالية.</translation>
    </message>
    <message>
        <source>Type to choose another instead</source>
        <translation>الكتابة لاختيار بديل</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>الكتابة للبحث</translation>
    </message>
    <message>
        <source>Type to search, choose with the arrow keys and Enter.</source>
        <translation>الكتابة للبحث، ثم الاختيار بمفاتيح الأسهم وEnter.</translation>
    </message>
    <message>
        <source>Type, in the older form</source>
        <translation>النوع، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unit of duration</source>
        <translation>وحدة المدة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than any that people fill in.</source>
        <translation>لو فُكّ ضغط المصنّف لكان أكبر من أي مصنّف يملؤه الناس.</translation>
    </message>
    <message>
        <source>Unpacking the newer version …</source>
        <translation>جارٍ فك ضغط الإصدار الأحدث …</translation>
    </message>
    <message>
        <source>Until that is over, nothing in it can be changed.</source>
        <translation>وإلى حين انتهاء ذلك، لا يمكن تغيير شيء فيه.</translation>
    </message>
    <message>
        <source>Until you synchronize, you can take this out of the queue again.</source>
        <translation>يمكن إخراج هذا من قائمة الانتظار ما دامت المزامنة لم تجرِ.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Up to three kinds of help for which the partner pays.</source>
        <translation>حتى ثلاثة أنواع من المساعدة يدفع الشريك ثمنها.</translation>
    </message>
    <message>
        <source>Up to three kinds of help that cost the partner nothing.</source>
        <translation>حتى ثلاثة أنواع من المساعدة لا تكلّف الشريك شيئًا.</translation>
    </message>
    <message>
        <source>Up to three kinds of help.</source>
        <translation>حتى ثلاثة أنواع من المساعدة.</translation>
    </message>
    <message>
        <source>Up to three subjects that it knows best.</source>
        <translation>حتى ثلاثة موضوعات هي الأدرى بها.</translation>
    </message>
    <message>
        <source>Updates end in .focal-update. Choose another file.</source>
        <translation>تنتهي أسماء التحديثات بـ ‎.focal-update. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Updates of Focal Desk (*.focal-update)</source>
        <translation>تحديثات Focal Desk ‎(*.focal-update)</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>استخدام عبارة السر الجديدة</translation>
    </message>
    <message>
        <source>Use this version as my draft</source>
        <translation>استخدام هذه النسخة كمسودتي</translation>
    </message>
    <message numerus="yes">
        <source>Use {n} letters or more: three or four words are good.</source>
        <translation>
            <numerusform>استخدم عبارة.</numerusform>
            <numerusform>استخدم حرفًا واحدًا أو أكثر.</numerusform>
            <numerusform>استخدم حرفين أو أكثر.</numerusform>
            <numerusform>استخدم {n} أحرف أو أكثر: ثلاث كلمات أو أربع مناسبة.</numerusform>
            <numerusform>استخدم {n} حرفًا أو أكثر: ثلاث كلمات أو أربع مناسبة.</numerusform>
            <numerusform>استخدم {n} حرف أو أكثر: ثلاث كلمات أو أربع مناسبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by {n} records</source>
        <translation>
            <numerusform>لا يستخدمه أي سجل</numerusform>
            <numerusform>يستخدمه سجل واحد</numerusform>
            <numerusform>يستخدمه سجلان</numerusform>
            <numerusform>تستخدمه {n} سجلات</numerusform>
            <numerusform>يستخدمه {n} سجلًا</numerusform>
            <numerusform>يستخدمه {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Version {before} cannot open the records that version {current} has opened. A backup of them as they were before the update lies in the folder “backups” beside them; what was entered since then is not in it.</source>
        <translation>لا يستطيع الإصدار {before} فتح السجلات التي فتحها الإصدار {current}. توجد نسخة احتياطية منها كما كانت قبل التحديث في المجلد «backups» بجانبها، ولا يوجد فيها ما أُدخل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>النسخة {number}، {day}</translation>
    </message>
    <message>
        <source>Version {version} is installed</source>
        <translation>ثُبّت الإصدار {version}</translation>
    </message>
    <message>
        <source>Version {version} is installed. It starts the next time.</source>
        <translation>ثُبّت الإصدار {version}. يبدأ العمل به في المرة القادمة.</translation>
    </message>
    <message>
        <source>Version {version} is still on this computer.</source>
        <translation>لا يزال الإصدار {version} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Version {version} is what you have already.</source>
        <translation>الإصدار {version} هو ما لديك بالفعل.</translation>
    </message>
    <message>
        <source>Version {version} of Focal Desk</source>
        <translation>الإصدار {version} من Focal Desk</translation>
    </message>
    <message>
        <source>Version {version} of Focal Desk is started again from the next time on.</source>
        <translation>الإصدار {version} من Focal Desk هو الذي يبدأ من جديد من المرة القادمة.</translation>
    </message>
    <message>
        <source>Version {version} of Focal Desk was installed; it is started from the next time on.</source>
        <translation>تم تثبيت الإصدار {version} من Focal Desk؛ وهو الذي يبدأ من المرة القادمة.</translation>
    </message>
    <message>
        <source>Version {version} was begun twice and did not come up. This is the version before.</source>
        <translation>شُغّل الإصدار {version} مرتين ولم يُفتح. هذا هو الإصدار السابق.</translation>
    </message>
    <message>
        <source>Version {version} was begun twice and did not come up: the version before was started.</source>
        <translation>جرى تشغيل الإصدار {version} مرتين ولم يفتح: فبدأ الإصدار السابق.</translation>
    </message>
    <message>
        <source>Version {version} was tried on this computer and does not work here.</source>
        <translation>جُرّب الإصدار {version} على هذا الحاسوب ولا يعمل عليه.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message numerus="yes">
        <source>Versions ({n})</source>
        <translation>
            <numerusform>النسخ ({n})</numerusform>
            <numerusform>النسخ ({n})</numerusform>
            <numerusform>النسخ ({n})</numerusform>
            <numerusform>النسخ ({n})</numerusform>
            <numerusform>النسخ ({n})</numerusform>
            <numerusform>النسخ ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the answer, or take the request back.</source>
        <translation>يرجى انتظار الجواب أو سحب الطلب.</translation>
    </message>
    <message>
        <source>Wait until it has finished (a backup, a virus scan), then do it again.</source>
        <translation>يرجى الانتظار حتى ينتهي (نسخ احتياطي أو فحص للفيروسات)، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits: its files are not sent this time.</source>
        <translation>في الانتظار: لا تُرسل ملفاته هذه المرة.</translation>
    </message>
    <message>
        <source>Waits: its {size} kB do not fit into what may pass this time.</source>
        <translation>في الانتظار: حجمه البالغ {size} كيلوبايت يتجاوز ما يُسمح بمروره هذه المرة.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الشبكي</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>Web sites and documents</source>
        <translation>المواقع الشبكية والوثائق</translation>
    </message>
    <message>
        <source>Welcome to Focal Desk</source>
        <translation>مرحبًا بك في Focal Desk</translation>
    </message>
    <message>
        <source>What Enter or a double click does</source>
        <translation>ما يفعله مفتاح الإدخال أو النقر المزدوج</translation>
    </message>
    <message>
        <source>What answers at this address is no clearing-house, or speaks in another way than expected.</source>
        <translation>ما يستجيب على هذا العنوان ليس غرفة تبادل معلومات، أو أن ردوده غير متوقعة.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>ما آل إليه كل سجل</translation>
    </message>
    <message>
        <source>What both records say is added up: kinds of help count {help}, subjects {subject}, the words of the texts {words}, targets {target}, places {place}, target groups {group}.</source>
        <translation>يُجمع ما يذكره السجلان معًا: أنواع المساعدة تُحسب {help}، والمواضيع {subject}، وكلمات النصوص {words}، والأهداف {target}، والأماكن {place}، والفئات المستهدفة {group}.</translation>
    </message>
    <message>
        <source>What came along with the request</source>
        <translation>ما ورد مع الطلب</translation>
    </message>
    <message>
        <source>What came out of the activity.</source>
        <translation>ما أسفر عنه النشاط.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What changed because of it, for women and for men: what was made, who was trained, what is used since.</source>
        <translation>ما الذي تغيّر بفضله للنساء والرجال: ما الذي أُنتج، ومن تدرّب، وما الذي يُستخدم منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>What colleagues ask you to check comes here, also out of the bundles that you take in.</source>
        <translation>يصل إلى هنا ما يطلب الزملاء التحقق منه، ومنه ما يأتي في الحزم التي تُدخلها.</translation>
    </message>
    <message>
        <source>What could be read but not understood is kept as text: {file}</source>
        <translation>ما أمكنت قراءته ولم يُفهم محفوظ كنص: {file}</translation>
    </message>
    <message>
        <source>What does not fit waits, whole records only. What comes from there counts as well.</source>
        <translation>ما يتجاوز ذلك ينتظر، سجلات كاملة فقط. ويُحتسب ما يُستقبل أيضًا.</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>وظيفة كل مفتاح</translation>
    </message>
    <message>
        <source>What each kind of help is for</source>
        <translation>الغرض من كل نوع من المساعدة</translation>
    </message>
    <message>
        <source>What each of them would do or give.</source>
        <translation>ما الذي ستفعله أو تقدمه كل منها.</translation>
    </message>
    <message>
        <source>What few of the records on this computer say counts more than what many say.</source>
        <translation>ما تذكره سجلات قليلة في هذا الحاسوب يزن أكثر مما تذكره سجلات كثيرة.</translation>
    </message>
    <message>
        <source>What fits this need</source>
        <translation>ما يناسب هذه الحاجة</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>ما يُنقل</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>آخر ما حدث</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>ما يحدث هنا</translation>
    </message>
    <message>
        <source>What happens to each record</source>
        <translation>ما يحدث لكل سجل</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُحسب</translation>
    </message>
    <message>
        <source>What is done, by whom and why.</source>
        <translation>ما يُنفَّذ ومن ينفّذه ولماذا.</translation>
    </message>
    <message>
        <source>What is done, for whom and why, in a few sentences.</source>
        <translation>ما الذي يُنجز ولمن ولماذا، في بضع جمل.</translation>
    </message>
    <message>
        <source>What is in the way: the technical and scientific barriers, needs and gaps.</source>
        <translation>ما يعترض الطريق: العوائق والاحتياجات والثغرات التقنية والعلمية.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What is published stays, and comes back here in place of the draft.</source>
        <translation>يبقى ما هو منشور، ويعود إلى هنا بدلًا من المسودة.</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>ما يُعرض من السجل</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>ما يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>What is to be mended in the chosen row</source>
        <translation>ما ينبغي تصحيحه في الصف المختار</translation>
    </message>
    <message>
        <source>What is to be reached with the help.</source>
        <translation>ما المراد تحقيقه بهذه المساعدة.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>ما تستطيع فعله</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تقوم به</translation>
    </message>
    <message>
        <source>What it does, in a few sentences.</source>
        <translation>ما تقوم به، في بضع جمل.</translation>
    </message>
    <message>
        <source>What it has done before</source>
        <translation>ما فعلته من قبل</translation>
    </message>
    <message>
        <source>What it is about and whom it helps.</source>
        <translation>ما تتناوله المادة ومن تساعده.</translation>
    </message>
    <message>
        <source>What it is about in access and benefit-sharing; needed when target 13 is chosen.</source>
        <translation>ما يتناوله في الحصول وتقاسم المنافع؛ مطلوب عند اختيار الهدف 13.</translation>
    </message>
    <message>
        <source>What it is about in biosafety; needed when target 17 is chosen.</source>
        <translation>ما يتناوله في السلامة الأحيائية؛ مطلوب عند اختيار الهدف 17.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>الموضوع الذي يتناوله السجل.</translation>
    </message>
    <message>
        <source>What it is as a whole, such as one event, a project or a programme.</source>
        <translation>ما هو في مجمله: حدث واحد أو مشروع أو برنامج مثلًا.</translation>
    </message>
    <message>
        <source>What lies in this folder is gone when the computer is switched off: {folder}</source>
        <translation>كل ما في هذا المجلد يزول عند إطفاء الحاسوب: {folder}</translation>
    </message>
    <message>
        <source>What may be sent and received this time is used up.</source>
        <translation>استُنفد ما يُسمح بإرساله واستقباله هذه المرة.</translation>
    </message>
    <message>
        <source>What may pass this time is used up; the rest follows next time.</source>
        <translation>استُنفد ما يُسمح بمروره هذه المرة؛ ويتبع الباقي في المرة القادمة.</translation>
    </message>
    <message>
        <source>What may pass this time was too little for anything to come or go: allow more.</source>
        <translation>ما سُمح بمروره هذه المرة لم يكفِ لإرسال أي شيء أو استقباله: اسمح بأكثر.</translation>
    </message>
    <message>
        <source>What merged by itself stands there again.</source>
        <translation>عاد ما دُمج تلقائيًا إلى مكانه.</translation>
    </message>
    <message>
        <source>What of them waited to be sent waits no longer.</source>
        <translation>ما كان منها في انتظار الإرسال لم يعد ينتظر.</translation>
    </message>
    <message>
        <source>What should be different afterwards.</source>
        <translation>ما ينبغي أن يتغيّر بعد ذلك.</translation>
    </message>
    <message>
        <source>What should the reviewer know? (may stay empty)</source>
        <translation>ما الذي ينبغي أن يعرفه المراجع؟ (اختياري)</translation>
    </message>
    <message>
        <source>What stands here has a form that this field cannot hold.</source>
        <translation>ما ورد هنا له شكل لا تقبله هذه الخانة.</translation>
    </message>
    <message>
        <source>What stands here now</source>
        <translation>ما هو موجود هنا الآن</translation>
    </message>
    <message numerus="yes">
        <source>What stands in them and their whole history are lost here. Only going back to a backup brings them back.</source>
        <translation>
            <numerusform>لا شيء يُفقد.</numerusform>
            <numerusform>سيُفقد هنا محتواه وتاريخه كله. ولا يعيده إلا الرجوع إلى نسخة احتياطية.</numerusform>
            <numerusform>سيُفقد هنا محتواهما وتاريخهما كله. ولا يعيدهما إلا الرجوع إلى نسخة احتياطية.</numerusform>
            <numerusform>سيُفقد هنا محتواها وتاريخها كله. ولا يعيدها إلا الرجوع إلى نسخة احتياطية.</numerusform>
            <numerusform>سيُفقد هنا محتواها وتاريخها كله. ولا يعيدها إلا الرجوع إلى نسخة احتياطية.</numerusform>
            <numerusform>سيُفقد هنا محتواها وتاريخها كله. ولا يعيدها إلا الرجوع إلى نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is unchanged.</source>
        <translation>ما كان موجودًا هناك من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>What the activity is called, as on its papers.</source>
        <translation>اسم النشاط كما ورد في وثائقه.</translation>
    </message>
    <message>
        <source>What the case is called. The Secretariat alone enters case studies: hand yours over in a bundle.</source>
        <translation>اسم الحالة. الأمانة وحدها تُدخل دراسات الحالة: سلّم دراستك في حزمة.</translation>
    </message>
    <message>
        <source>What the clearing-house said</source>
        <translation>ما قالته غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>What the documents and pages below are.</source>
        <translation>ما هي الوثائق والصفحات أدناه.</translation>
    </message>
    <message>
        <source>What the other governments do</source>
        <translation>ما تفعله الحكومات الأخرى</translation>
    </message>
    <message>
        <source>What the other office is to do</source>
        <translation>ما على المكتب الآخر فعله</translation>
    </message>
    <message>
        <source>What the problem was, what was done and how, what came of it, and what was learned.</source>
        <translation>ما كانت المشكلة، وما الذي فُعل وكيف، وما نتج عنه، وما الدروس المستفادة.</translation>
    </message>
    <message>
        <source>What this could help</source>
        <translation>ما يمكن أن يساعده هذا</translation>
    </message>
    <message>
        <source>What those who apply must be, have or bring.</source>
        <translation>ما يجب أن يتوفر في المتقدمين أو أن يقدّموه.</translation>
    </message>
    <message>
        <source>What those who apply would get: training, advice, equipment, money, a place to work.</source>
        <translation>ما سيحصل عليه المتقدمون: تدريب أو مشورة أو معدات أو مال أو مكان عمل.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>What was changed there since: added underlined, removed struck through.</source>
        <translation>ما تغير هناك منذ ذلك الحين: المضاف تحته خط، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>What was done is kept, the rest waits. Synchronize again.</source>
        <translation>ما أُنجز محفوظ، والباقي ينتظر. زامِن من جديد.</translation>
    </message>
    <message>
        <source>What was done lately</source>
        <translation>ما جرى مؤخرًا</translation>
    </message>
    <message>
        <source>What was done or is being done about it already, also with money of the Global Environment Facility.</source>
        <translation>ما الذي أُنجز أو يُنجز بالفعل في هذا الشأن، بما في ذلك بأموال مرفق البيئة العالمية.</translation>
    </message>
    <message>
        <source>What was here before has another passphrase; it is kept as it was: {file}</source>
        <translation>ما كان هنا من قبل له عبارة سر أخرى، وقد حُفظ كما كان: {file}</translation>
    </message>
    <message>
        <source>What was here before is among the backups too.</source>
        <translation>وما كان هنا من قبل محفوظ بين النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>What was said in its review is taken in.</source>
        <translation>أُدخل ما قيل في مراجعته.</translation>
    </message>
    <message>
        <source>What was taken in until then is kept; the rest is still in the bundle.</source>
        <translation>احتُفظ بما أُدخل حتى ذلك الحين، والباقي لا يزال في الحزمة.</translation>
    </message>
    <message>
        <source>What was to be removed at the clearing-house stays there now.</source>
        <translation>ما كان سيُزال من غرفة تبادل المعلومات يبقى هناك الآن.</translation>
    </message>
    <message>
        <source>What was tried in one place, and what others can learn from it. Only the Secretariat enters case studies at the clearing-house: write yours here and hand it over in a bundle.</source>
        <translation>ما جُرِّب في مكان ما وما يمكن أن يتعلّمه الآخرون منه. الأمانة وحدها تُدخل دراسات الحالة في غرفة تبادل المعلومات: اكتب دراستك هنا وسلّمها في حزمة.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>What worked, what did not, and what you would advise others who do the same.</source>
        <translation>ما الذي نجح وما الذي لم ينجح، وما تنصح به من يقومون بالعمل نفسه.</translation>
    </message>
    <message>
        <source>What would come out of it, what would change, and by what one could tell.</source>
        <translation>ما الذي سينتج عنه، وما الذي سيتغير، وكيف يُعرف ذلك.</translation>
    </message>
    <message>
        <source>What you approve is ready to send. What you return goes back to its author with your reason.</source>
        <translation>ما توافق عليه يصبح جاهزًا للإرسال. وما تعيده يرجع إلى صاحبه مع السبب.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>صفتك</translation>
    </message>
    <message>
        <source>What you change now goes along with the next one.</source>
        <translation>وما يتغير الآن يُسلَّم مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>What you change now is reviewed too.</source>
        <translation>وما يتغير الآن يُراجع أيضًا.</translation>
    </message>
    <message>
        <source>What you changed since both sides agreed: added underlined, removed struck through.</source>
        <translation>ما تغير هنا منذ آخر نسخة مشتركة: المضاف تحته خط، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>What you chose already stays chosen. The other version stays in the history of each record.</source>
        <translation>يبقى ما اختير من قبل على حاله. وتبقى النسخة الأخرى في تاريخ كل سجل.</translation>
    </message>
    <message>
        <source>What you entered until now is saved on this computer.</source>
        <translation>ما أدخلته حتى الآن محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What your country needs help with, so that those who can help find you.</source>
        <translation>ما يحتاج فيه بلدك إلى مساعدة، حتى يهتدي إليه القادرون على تقديمها.</translation>
    </message>
    <message>
        <source>What your country or an organization offers to others: grants, places in a course, advice, equipment.</source>
        <translation>ما يعرضه بلدك أو منظمة على الآخرين: منح أو مقاعد في دورة أو مشورة أو معدات.</translation>
    </message>
    <message>
        <source>What your government does to carry out its national strategy. Courses, workshops and exchanges belong to the activities.</source>
        <translation>ما تفعله حكومتك لتنفيذ استراتيجيتها الوطنية. أما الدورات وحلقات العمل والتبادلات فمكانها الأنشطة.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept. After saving what can be read, you can still go back to a backup.</source>
        <translation>أيًّا كان اختيارك، يُحفظ الملف التالف. وبعد إنقاذ ما يمكن قراءته يمكنك أيضًا الرجوع إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>متى ومن</translation>
    </message>
    <message>
        <source>When it is expected to end. Give the start, too.</source>
        <translation>متى يُتوقع أن تنتهي. اذكر البداية أيضًا.</translation>
    </message>
    <message>
        <source>When somebody asks for the publication or the removal of a record that you decide on, the request comes here.</source>
        <translation>عندما يُطلب نشر سجل يعود إليك البت فيه أو حذفه، يظهر الطلب هنا.</translation>
    </message>
    <message>
        <source>When the answer comes, open it here: “Carry by hand”, then “Open a bundle”. Until then your records stay here and in your queue as they are.</source>
        <translation>حين يصل الرد افتحه هنا: «النقل باليد» ثم «فتح حزمة». وحتى ذلك الحين تبقى سجلاتك هنا وفي قائمة الانتظار كما هي.</translation>
    </message>
    <message>
        <source>When the help is expected to begin, after the last day to apply.</source>
        <translation>متى يُتوقع أن تبدأ المساعدة، بعد آخر يوم للتقديم.</translation>
    </message>
    <message>
        <source>When there are records, this page counts them by kind, state, target, country, target group, subject and year, with a chart, and prints it.</source>
        <translation>عند وجود سجلات، تحسبها هذه الصفحة حسب النوع والحالة والهدف والبلد والفئة المستهدفة والموضوع والسنة، مع رسم بياني، وتتيح طباعة ذلك.</translation>
    </message>
    <message>
        <source>When you and somebody else change the same answer, both are kept and shown here side by side.</source>
        <translation>عندما تتغير الإجابة نفسها من جانبك ومن جانب غيرك، تُحفظ النسختان وتُعرضان هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where an address names it.</source>
        <translation>حيث يذكرها العنوان.</translation>
    </message>
    <message>
        <source>Where it took place, if in no single country.</source>
        <translation>أين حدث ذلك، إن لم يكن في بلد واحد.</translation>
    </message>
    <message>
        <source>Where it took place.</source>
        <translation>أين حدث ذلك.</translation>
    </message>
    <message>
        <source>Where its profile can be read.</source>
        <translation>حيث يمكن قراءة نبذة عنها.</translation>
    </message>
    <message>
        <source>Where the activity is described on the web.</source>
        <translation>أين يرد وصف النشاط على شبكة الإنترنت.</translation>
    </message>
    <message>
        <source>Where the activity takes place, or whom it serves. Regions only where it is global or regional.</source>
        <translation>مكان النشاط أو من يخدمه. لا تُختار المناطق إلا إذا كان عالميًا أو إقليميًا.</translation>
    </message>
    <message>
        <source>Where the case was told first: a report, a journal, a talk.</source>
        <translation>أين عُرضت الحالة أولًا: تقرير أو مجلة أو محاضرة.</translation>
    </message>
    <message>
        <source>Where the office is.</source>
        <translation>البلد الذي يقع فيه المكتب.</translation>
    </message>
    <message>
        <source>Where there is no connection, records travel in a file, a bundle: on a stick or in a mail. The other office opens it, sends on what is in it, and gives you a file back as the answer. Nothing is taken in twice, in whatever order the files arrive.</source>
        <translation>حيث لا يوجد اتصال تنتقل السجلات في ملف، أي حزمة: على ذاكرة USB أو في رسالة. يفتحها المكتب الآخر ويرسل ما فيها ويعيد إليك ملفًا هو الرد. لا يُدخل شيء مرتين، مهما كان ترتيب وصول الملفات.</translation>
    </message>
    <message>
        <source>Where there is one.</source>
        <translation>إن وُجد.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>سبل الحصول عليها</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Where to save the bundle</source>
        <translation>مكان حفظ الحزمة</translation>
    </message>
    <message>
        <source>Where to save the workbook</source>
        <translation>مكان حفظ المصنّف</translation>
    </message>
    <message>
        <source>Where to work</source>
        <translation>بيئة العمل</translation>
    </message>
    <message>
        <source>Where you may decide it yourself, it is removed at once: nobody can read it there any more.</source>
        <translation>إذا كان القرار من صلاحيتك، يُحذف السجل فورًا: ولن يتمكن أحد من قراءته هناك بعد ذلك.</translation>
    </message>
    <message>
        <source>Whether it belongs to something larger.</source>
        <translation>هل ينتمي إلى ما هو أكبر منه.</translation>
    </message>
    <message>
        <source>Whether it is done in the whole country or in a part of it.</source>
        <translation>هل يُنفَّذ في البلد كله أم في جزء منه.</translation>
    </message>
    <message>
        <source>Whether the same help was asked of somebody else, and what came of that.</source>
        <translation>هل طُلبت المساعدة نفسها من جهة أخرى، وما الذي نتج عن ذلك.</translation>
    </message>
    <message>
        <source>Which address?</source>
        <translation>أي عنوان؟</translation>
    </message>
    <message>
        <source>Which kinds of record are counted</source>
        <translation>أنواع السجلات المحسوبة</translation>
    </message>
    <message>
        <source>Which part of the country</source>
        <translation>أي جزء من البلد</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>أي مساحة عمل؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Who answers questions about the activity.</source>
        <translation>من يجيب عن الأسئلة المتعلقة بالنشاط.</translation>
    </message>
    <message>
        <source>Who answers questions about the case.</source>
        <translation>من يجيب عن الأسئلة المتعلقة بالحالة.</translation>
    </message>
    <message>
        <source>Who answers questions about the need.</source>
        <translation>من يجيب عن الأسئلة المتعلقة بالاحتياج.</translation>
    </message>
    <message>
        <source>Who answers questions about the offer.</source>
        <translation>من يجيب عن الأسئلة المتعلقة بالعرض.</translation>
    </message>
    <message>
        <source>Who answers those that look for help.</source>
        <translation>من يجيب من يبحثون عن المساعدة.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من الطالب</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Who benefits most</source>
        <translation>من الأكثر استفادة</translation>
    </message>
    <message>
        <source>Who brought it out.</source>
        <translation>من أصدرها.</translation>
    </message>
    <message>
        <source>Who can apply</source>
        <translation>من يمكنه التقديم</translation>
    </message>
    <message>
        <source>Who can be asked there.</source>
        <translation>من يمكن سؤاله هناك.</translation>
    </message>
    <message>
        <source>Who else benefits</source>
        <translation>من يستفيد أيضًا</translation>
    </message>
    <message>
        <source>Who else would pay for a part, and how much: your government, donors, partners.</source>
        <translation>من سيدفع جزءًا أيضًا وكم سيدفع: حكومتك أو المانحون أو الشركاء.</translation>
    </message>
    <message>
        <source>Who holds the copyright, and what others may do with it.</source>
        <translation>من يملك حقوق النشر، وما الذي يجوز للآخرين فعله بها.</translation>
    </message>
    <message>
        <source>Who implements or runs an activity, asks for help or offers it.</source>
        <translation>من ينفذ نشاطًا أو يديره، أو يطلب المساعدة أو يعرضها.</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>من يقدّم العرض</translation>
    </message>
    <message>
        <source>Who pays for it. For self-funding, say how.</source>
        <translation>الجهة الممولة. وفي حالة التمويل الذاتي، يرجى ذكر الكيفية.</translation>
    </message>
    <message>
        <source>Whoever holds it can read everything on it, for it knows no accounts. If it is pulled out or the power fails while something is saved, more than the last change can be lost.</source>
        <translation>كل من يمسكها يستطيع قراءة كل ما عليها، لأنها لا تعرف الحسابات. وإذا نُزعت أو انقطع التيار أثناء الحفظ فقد يضيع أكثر من التغيير الأخير.</translation>
    </message>
    <message>
        <source>Whoever loses the passphrase cannot open the bundle, and nobody can help. Say it on the telephone; do not write it in the same mail.</source>
        <translation>من فقد عبارة السر لا يستطيع فتح الحزمة، ولا أحد يستطيع مساعدته. قلها بالهاتف ولا تكتبها في الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Whom the activity is for, such as women, youth, or indigenous peoples and local communities.</source>
        <translation>من يستهدفه النشاط، مثل النساء أو الشباب أو الشعوب الأصلية والمجتمعات المحلية.</translation>
    </message>
    <message>
        <source>Whom the material is for.</source>
        <translation>لمن هذه المادة.</translation>
    </message>
    <message>
        <source>Whom to write to.</source>
        <translation>من يمكن مراسلته.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why do you reject it, and what is to be mended?</source>
        <translation>ما سبب الرفض، وما الذي يلزم تصحيحه؟</translation>
    </message>
    <message>
        <source>Why do you return it, and what is to be mended?</source>
        <translation>ما سبب الإعادة، وما الذي يلزم تصحيحه؟</translation>
    </message>
    <message>
        <source>With a clearing-house</source>
        <translation>مع غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>With a list</source>
        <translation>مع قائمة</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة سر</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>مع ملخص</translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>مع الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>With the files that belong to the records</source>
        <translation>مع الملفات التابعة للسجلات</translation>
    </message>
    <message>
        <source>With the next synchronization the draft of this record at the clearing-house is thrown away.</source>
        <translation>تُحذف مسودة هذا السجل في غرفة تبادل المعلومات عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>With the next synchronization the removal of this record is asked for.</source>
        <translation>يُطلب حذف هذا السجل عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>With which you sign in there</source>
        <translation>العنوان المستخدم لتسجيل الدخول هناك</translation>
    </message>
    <message numerus="yes">
        <source>With {n} files ({size}).</source>
        <translation>
            <numerusform>دون ملفات ({size}).</numerusform>
            <numerusform>مع ملف واحد ({size}).</numerusform>
            <numerusform>مع ملفين ({size}).</numerusform>
            <numerusform>مع {n} ملفات ({size}).</numerusform>
            <numerusform>مع {n} ملفًا ({size}).</numerusform>
            <numerusform>مع {n} ملف ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {n} lists of terms.</source>
        <translation>
            <numerusform>دون قوائم مصطلحات.</numerusform>
            <numerusform>مع قائمة مصطلحات واحدة.</numerusform>
            <numerusform>مع قائمتي مصطلحات.</numerusform>
            <numerusform>مع {n} قوائم مصطلحات.</numerusform>
            <numerusform>مع {n} قائمة مصطلحات.</numerusform>
            <numerusform>مع {n} قائمة مصطلحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a budget</source>
        <translation>بلا ميزانية</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>من دون عبارة سر</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of this computer can read your records.</source>
        <translation>من دون عبارة سر، يستطيع من يقع هذا الحاسوب في يده قراءة سجلاتك.</translation>
    </message>
    <message>
        <source>Without a start</source>
        <translation>بلا بداية</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>Without a target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Without a target group</source>
        <translation>بلا فئة مستهدفة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Without results</source>
        <translation>بلا نتائج</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
    <message>
        <source>Words are compared within a language, in all their forms. Nothing is put back because it is written in another language: then the chosen terms decide.</source>
        <translation>تُقارن الكلمات داخل اللغة الواحدة بجميع صيغها. ولا يؤخَّر شيء لأنه مكتوب بلغة أخرى: عندئذ تحسم المصطلحات المختارة.</translation>
    </message>
    <message>
        <source>Words: {text}</source>
        <translation>كلمات البحث: {text}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Work here all the same</source>
        <translation>العمل هنا رغم ذلك</translation>
    </message>
    <message>
        <source>Work with partners, and help that it gave: projects in a line or two each.</source>
        <translation>العمل مع الشركاء والمساعدة المقدَّمة: كل مشروع في سطر أو سطرين.</translation>
    </message>
    <message>
        <source>Work with the real clearing-house …</source>
        <translation>العمل مع غرفة تبادل المعلومات الفعلية …</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>مصنفات</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنّفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.xlsm *.csv *.tsv)</source>
        <translation>مصنّفات وملفات CSV (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Workbooks, CSV files and records of the clearing-house (*.xlsx *.xlsm *.csv *.tsv *.json)</source>
        <translation>مصنّفات وملفات CSV وسجلات غرفة تبادل المعلومات (*.xlsx *.xlsm *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>تعمل في</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>مساحة العمل: {name}</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Workspaces set aside</source>
        <translation>مساحات عمل موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Workspaces …</source>
        <translation>مساحات العمل …</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write a number of 1 or more.</source>
        <translation>يرجى كتابة عدد لا يقل عن 1.</translation>
    </message>
    <message>
        <source>Write a reason: without one the author does not know what to mend.</source>
        <translation>يرجى كتابة السبب: فبدونه لا يعرف صاحب السجل ما يلزم تصحيحه.</translation>
    </message>
    <message>
        <source>Write a row for each person.</source>
        <translation>يرجى كتابة صف لكل شخص.</translation>
    </message>
    <message>
        <source>Write a shorter name.</source>
        <translation>اكتب اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>كتابة من جديد</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>Write in block letters. What is marked * is needed before the record can be published.</source>
        <translation>اكتب بخط واضح. ما عليه علامة * مطلوب قبل نشر السجل.</translation>
    </message>
    <message>
        <source>Write it shorter, on one line.</source>
        <translation>يرجى كتابته باختصار في سطر واحد.</translation>
    </message>
    <message>
        <source>Write its two letters, such as {code}, or its name.</source>
        <translation>يرجى كتابة رمزه المؤلف من حرفين، مثل {code}، أو اسمه.</translation>
    </message>
    <message>
        <source>Write one address such as {address}; it need not exist.</source>
        <translation>يرجى كتابة عنوان واحد مثل {address}؛ ولا يلزم أن يكون موجودًا.</translation>
    </message>
    <message>
        <source>Write one of these: {roles}.</source>
        <translation>يرجى كتابة واحدة مما يلي: {roles}.</translation>
    </message>
    <message>
        <source>Write one, such as your country.</source>
        <translation>اكتب اسمًا، كاسم بلدك مثلًا.</translation>
    </message>
    <message>
        <source>Write the amount with digits only: no blanks, dots or commas.</source>
        <translation>يرجى كتابة المبلغ بالأرقام فقط: دون مسافات أو نقاط أو فواصل.</translation>
    </message>
    <message>
        <source>Write the answer …</source>
        <translation>كتابة الرد …</translation>
    </message>
    <message>
        <source>Write the e-mail address with which you sign in.</source>
        <translation>يرجى كتابة عنوان البريد الإلكتروني المستخدم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Write the name of the file, and hand it over with this paper.</source>
        <translation>اكتب اسم الملف، وسلّمه مع هذه الورقة.</translation>
    </message>
    <message>
        <source>Write the name of the term, then “ | ”, then the text for it; one line for each.</source>
        <translation>اكتب اسم المصطلح ثم « | » ثم النص الخاص به، سطرًا لكل واحد.</translation>
    </message>
    <message>
        <source>Write the two numbers with a semicolon between them, north first, such as 6.3654; 2.4183.</source>
        <translation>اكتب العددين وبينهما فاصلة منقوطة، الشمال أولًا، مثل 6.3654; 2.4183.</translation>
    </message>
    <message>
        <source>Write the year and the month, such as 2018-10.</source>
        <translation>اكتب السنة والشهر، مثل ⁦2018-10⁩.</translation>
    </message>
    <message>
        <source>Write these words over the columns: {words}.</source>
        <translation>يرجى كتابة هذه الكلمات في رؤوس الأعمدة: {words}.</translation>
    </message>
    <message>
        <source>Write what is to be mended: the author reads it.</source>
        <translation>يرجى كتابة ما يجب تصحيحه، وسيقرؤه صاحب السجل.</translation>
    </message>
    <message>
        <source>Write what the author should know.</source>
        <translation>يرجى كتابة ما ينبغي أن يعرفه صاحب السجل.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>اكتب نعم أو لا.</translation>
    </message>
    <message>
        <source>Write your name: your colleagues see who changed what.</source>
        <translation>يرجى كتابة اسمك: ليعرف زملاؤك من غيّر ماذا.</translation>
    </message>
    <message>
        <source>Writing the answer …</source>
        <translation>جارٍ كتابة الرد …</translation>
    </message>
    <message>
        <source>Writing the bundle …</source>
        <translation>جارٍ كتابة الحزمة …</translation>
    </message>
    <message>
        <source>Written in {languages} only, so that words could hardly be compared</source>
        <translation>مكتوب بـ {languages} فقط، ولذلك تعذرت مقارنة الكلمات تقريبًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Year and month, such as 2018-10.</source>
        <translation>السنة والشهر، مثل ⁦2018-10⁩.</translation>
    </message>
    <message>
        <source>Year, in the older form</source>
        <translation>السنة، في الاستمارة القديمة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>نعم أو لا.</translation>
    </message>
    <message>
        <source>You and a colleague changed the same answer of this record.</source>
        <translation>غيّرت أنت وزميل الإجابة نفسها في هذا السجل.</translation>
    </message>
    <message>
        <source>You and a colleague changed the same answer. Both versions are kept; you decide.</source>
        <translation>تغيرت الإجابة نفسها من جانبك ومن جانب أحد الزملاء. النسختان محفوظتان، والقرار لك.</translation>
    </message>
    <message>
        <source>You and somebody else both changed this record. Settle that first, then go on here.</source>
        <translation>تغير هذا السجل من جانبك ومن جانب غيرك. تلزم تسوية ذلك أولًا، ثم المتابعة هنا.</translation>
    </message>
    <message>
        <source>You and they changed different things, so both are in the record now. Nothing is lost.</source>
        <translation>طال التغيير من الجانبين أشياء مختلفة، فأصبح كلاهما في السجل الآن. لم يضع شيء.</translation>
    </message>
    <message>
        <source>You and {name} both changed this record. Settle that first, then go on here.</source>
        <translation>تغير هذا السجل من جانبك ومن جانب {name}. تلزم تسوية ذلك أولًا، ثم المتابعة هنا.</translation>
    </message>
    <message>
        <source>You are not signed in at the clearing-house.</source>
        <translation>لم تسجل الدخول إلى غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>You are practising: bundles made here can only be opened where somebody practises too.</source>
        <translation>أنت تتدرّب: لا تُفتح الحزم المنشأة هنا إلا حيث يتدرّب شخص آخر أيضًا.</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>تم تسجيل خروجك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>أنت طلبتها</translation>
    </message>
    <message>
        <source>You can also go on with this version, from a backup that it can open. What is here now is kept as a backup for the newer version.</source>
        <translation>يمكنك أيضًا أن تواصل العمل بهذا الإصدار، انطلاقًا من نسخة احتياطية يستطيع فتحها. وما هو موجود هنا الآن يُحفظ نسخةً احتياطية للإصدار الأحدث.</translation>
    </message>
    <message>
        <source>You can ask all the same: the reviewer sees it too.</source>
        <translation>يمكن الطلب على أي حال: يرى المراجع ذلك أيضًا.</translation>
    </message>
    <message>
        <source>You can begin again at any time.</source>
        <translation>يمكنك البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>You can write another answer at any time; the newest one counts.</source>
        <translation>يمكنك كتابة ردّ آخر في أي وقت؛ والأحدث هو المعتبر.</translation>
    </message>
    <message>
        <source>You have taken in bundles of this office before.</source>
        <translation>سبق أن أدخلت حزمًا من هذا المكتب.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <translation>لديك الإصدار {version}.</translation>
    </message>
    <message>
        <source>You have version {version}. The file was made by those who made your program, and it arrived whole.</source>
        <translation>لديك الإصدار {version}. أعدّ الملفَّ من أعدّوا برنامجك، وقد وصل كاملًا.</translation>
    </message>
    <message>
        <source>You may not change the folder in which Focal Desk is installed: {folder}</source>
        <translation>لا يحق لك تغيير المجلد المثبَّت فيه Focal Desk: {folder}</translation>
    </message>
    <message>
        <source>You removed it, and it was changed there since. You say whether it is kept.</source>
        <translation>حُذف هنا ثم تغير هناك. القرار لك: هل يبقى؟</translation>
    </message>
    <message>
        <source>You removed it, somebody changed it there</source>
        <translation>حُذف هنا، وغيّره شخص آخر هناك</translation>
    </message>
    <message>
        <source>You removed it, somebody changed it there on {day}</source>
        <translation>حُذف هنا، وغيّره شخص آخر هناك في {day}</translation>
    </message>
    <message>
        <source>You removed it, {name} changed it there on {day}</source>
        <translation>حُذف هنا، وجرى تغييره هناك من جانب {name} في {day}</translation>
    </message>
    <message>
        <source>You removed this record, and it was changed there since. Say first whether it is kept.</source>
        <translation>حُذف هذا السجل هنا ثم تغير هناك. يلزم أولًا تقرير ما إذا كان سيبقى.</translation>
    </message>
    <message>
        <source>You stopped it. Open the file once more to go on: nothing is made twice.</source>
        <translation>أوقفته. افتح الملف مرة أخرى للمتابعة: لا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>You stopped the synchronization.</source>
        <translation>أُوقفت المزامنة بطلب منك.</translation>
    </message>
    <message>
        <source>You stopped the update.</source>
        <translation>أوقفتَ التحديث.</translation>
    </message>
    <message>
        <source>Your account waits for you to confirm your e-mail address.</source>
        <translation>لا يزال حسابك بانتظار تأكيد عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your choices are kept. The record stays here until you settle it.</source>
        <translation>اختياراتك محفوظة. ويبقى السجل هنا إلى حين تسويته.</translation>
    </message>
    <message>
        <source>Your choices are kept; nothing is settled yet.</source>
        <translation>اختياراتك محفوظة؛ ولم تتم أي تسوية بعد.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your last changes are still in this window, and only there: do not switch the computer off. As soon as they can be saved, the program locks itself.</source>
        <translation>آخر تغييراتك ما زالت في هذه النافذة، وفيها وحدها: لا تُطفئ الحاسوب. ما إن يمكن حفظها حتى يقفل البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Your number. Read it aloud when the other office asks whether the bundle is yours:</source>
        <translation>رقمك. اقرأه بصوت عالٍ حين يسأل المكتب الآخر هل الحزمة منك:</translation>
    </message>
    <message>
        <source>Your own file is never written over.</source>
        <translation>لا يُكتب أبدًا فوق ملفك.</translation>
    </message>
    <message>
        <source>Your own number: {number}</source>
        <translation>رقمك أنت: {number}</translation>
    </message>
    <message>
        <source>Your own version stands there again.</source>
        <translation>عادت نسختك إلى مكانها.</translation>
    </message>
    <message>
        <source>Your own words, where “Other” or a term like it is chosen beside it.</source>
        <translation>عبارتك الخاصة، إذا اختير بجانبها «أخرى» أو مصطلح مثله.</translation>
    </message>
    <message>
        <source>Your records and the backups on this computer are safe. The copy there was not made.</source>
        <translation>سجلاتك والنسخ الاحتياطية على هذا الحاسوب في أمان. أما النسخة في ذلك المكان فلم تُنجز.</translation>
    </message>
    <message>
        <source>Your records are again as in the backup of {when}.</source>
        <translation>عادت سجلاتك كما كانت في النسخة الاحتياطية بتاريخ {when}.</translation>
    </message>
    <message>
        <source>Your records are again as they were then. What you sent since comes back from the clearing-house; what you entered since and did not send is gone from your lists.</source>
        <translation>تعود سجلاتك كما كانت حينئذ. وما أرسلته منذ ذلك الحين يعود من غرفة تبادل المعلومات، أما ما أدخلته منذ ذلك الحين ولم ترسله فيختفي من قوائمك.</translation>
    </message>
    <message>
        <source>Your records are encrypted.</source>
        <translation>سجلاتك مشفّرة.</translation>
    </message>
    <message>
        <source>Your records are kept on this computer. They go only to the clearing-house that you chose.</source>
        <translation>سجلاتك محفوظة على هذا الحاسوب. ولا تُرسل إلا إلى غرفة تبادل المعلومات التي اخترتها.</translation>
    </message>
    <message>
        <source>Your records are locked</source>
        <translation>سجلاتك مقفلة</translation>
    </message>
    <message>
        <source>Your records are not encrypted.</source>
        <translation>سجلاتك غير مشفّرة.</translation>
    </message>
    <message>
        <source>Your records go to the address that you give, and nowhere else.</source>
        <translation>تُرسل سجلاتك إلى العنوان الذي تحدده، وليس إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Your records lie on a stick or card of the kind FAT: {folder}</source>
        <translation>تقع سجلاتك على ذاكرة محمولة أو بطاقة من نوع FAT: {folder}</translation>
    </message>
    <message>
        <source>Your records, and the backups that the program made of them, are not encrypted any more.</source>
        <translation>لم تعد سجلاتك ولا النسخ الاحتياطية التي صنعها البرنامج منها مشفّرة.</translation>
    </message>
    <message>
        <source>Your records, their files and the backups are encrypted.</source>
        <translation>سجلاتك وملفاتها والنسخ الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Your records, their files and the backups are encrypted: a thief cannot read them. You type the passphrase at each start, and when the program has locked itself after a while.</source>
        <translation>سجلاتك وملفاتها والنسخ الاحتياطية مشفّرة: لا يستطيع اللص قراءتها. تكتب عبارة السر عند كل تشغيل، وعندما يُقفل البرنامج نفسه بعد مدة.</translation>
    </message>
    <message>
        <source>Your second place for backups has not been there for two weeks or longer. When the stick is put in or the disk is connected, what is missing is copied by itself.</source>
        <translation>مكانك الثاني للنسخ الاحتياطية غائب منذ أسبوعين أو أكثر. عندما تُوصل الذاكرة أو القرص، يُنسخ ما ينقص تلقائياً.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>انتهت صلاحية تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Your version is kept here and waits.</source>
        <translation>نسختك محفوظة هنا وبالانتظار.</translation>
    </message>
    <message>
        <source>Your version is kept here.</source>
        <translation>نسختك محفوظة هنا.</translation>
    </message>
    <message>
        <source>Your work is hidden, but not locked yet</source>
        <translation>عملك مخفي، لكنه لم يُقفل بعد</translation>
    </message>
    <message>
        <source>Yours stands there again in “{title}”.</source>
        <translation>عادت نسختك إلى مكانها في «{title}».</translation>
    </message>
    <message>
        <source>a record that is not on this computer</source>
        <translation>سجل غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>a term this computer does not know yet</source>
        <translation>مصطلح لا يعرفه هذا الحاسوب بعد</translation>
    </message>
    <message numerus="yes">
        <source>about {n} h</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو {n} ساعات</numerusform>
            <numerusform>نحو {n} ساعة</numerusform>
            <numerusform>نحو {n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو {n} دقائق</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} s</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو {n} ثوانٍ</numerusform>
            <numerusform>نحو {n} ثانية</numerusform>
            <numerusform>نحو {n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <translation>
            <numerusform>دون انتظار</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} دقائق</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more reasons</source>
        <translation>
            <numerusform>ولا أسباب أخرى</numerusform>
            <numerusform>وسبب آخر</numerusform>
            <numerusform>وسببان آخران</numerusform>
            <numerusform>و{n} أسباب أخرى</numerusform>
            <numerusform>و{n} سببًا آخر</numerusform>
            <numerusform>و{n} سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>answers of records</source>
        <translation>إجابات السجلات</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>{size} على الأكثر</translation>
    </message>
    <message>
        <source>at the clearing-house</source>
        <translation>في غرفة تبادل المعلومات</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>قيد الاستكمال</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>chosen lately</source>
        <translation>اختير مؤخرا</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>إصدارات سابقة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>for example {date}</source>
        <translation>مثال: {date}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>باللغة: {language}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>كيلوبايت</translation>
    </message>
    <message>
        <source>last opened: {when}</source>
        <translation>آخر فتح: {when}</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>level {level}, closed</source>
        <translation>المستوى {level}، مغلق</translation>
    </message>
    <message>
        <source>level {level}, open</source>
        <translation>المستوى {level}، مفتوح</translation>
    </message>
    <message>
        <source>lists of terms</source>
        <translation>قوائم المصطلحات</translation>
    </message>
    <message>
        <source>merged by itself</source>
        <translation>دُمج تلقائيًا</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>لم تُفتح قط</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>not all may pass</source>
        <translation>لا يُسمح بمرور كل شيء</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>لا شيء بانتظار الإرسال</translation>
    </message>
    <message>
        <source>one line for all</source>
        <translation>خط واحد للكل</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>other notes of the program</source>
        <translation>ملاحظات أخرى للبرنامج</translation>
    </message>
    <message>
        <source>part {number} of {total}</source>
        <translation>الجزء {number} من {total}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>حُذف هناك</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>منذ {start}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>something to mend</source>
        <translation>به ما يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>steps of reviews</source>
        <translation>خطوات المراجعة</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>قوالب</translation>
    </message>
    <message>
        <source>the log of what was sent</source>
        <translation>سجل ما أُرسل</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>حتى {end}</translation>
    </message>
    <message>
        <source>what waited to be sent</source>
        <translation>ما كان ينتظر الإرسال</translation>
    </message>
    <message>
        <source>without a title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>بلدك</translation>
    </message>
    <message>
        <source>{cell}, {label}, later: {sentence}</source>
        <translation>{cell}، {label}، لاحقًا: {sentence}</translation>
    </message>
    <message>
        <source>{cell}, {label}: {sentence}</source>
        <translation>{cell}، {label}: {sentence}</translation>
    </message>
    <message>
        <source>{comment} – settled</source>
        <translation>{comment} – حُسم</translation>
    </message>
    <message>
        <source>{count} more: type on to find them</source>
        <translation>{count} أخرى: تابع الكتابة للعثور عليها</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}، من جانب {name}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{email} at {address}</source>
        <translation>{email} في {address}</translation>
    </message>
    <message>
        <source>{email} is in row {row} already.</source>
        <translation>العنوان {email} وارد بالفعل في الصف {row}.</translation>
    </message>
    <message>
        <source>{email} is the address of an example account.</source>
        <translation>العنوان {email} يخص حسابًا من حسابات الأمثلة.</translation>
    </message>
    <message>
        <source>{event} ({when})</source>
        <translation>‏{event} ({when})</translation>
    </message>
    <message>
        <source>{event} ({when}).</source>
        <translation>{event} ({when}).</translation>
    </message>
    <message>
        <source>{event}.</source>
        <translation>{event}.</translation>
    </message>
    <message>
        <source>{event}: “{words}”</source>
        <translation>{event}: «{words}»</translation>
    </message>
    <message>
        <source>{first} US dollars or more</source>
        <translation>{first} دولار أمريكي أو أكثر</translation>
    </message>
    <message>
        <source>{first} to less than {last} US dollars</source>
        <translation>من {first} إلى أقل من {last} دولار أمريكي</translation>
    </message>
    <message>
        <source>{host} cannot be asked: its address or that of the proxy is wrong.</source>
        <translation>تعذر الاتصال بـ {host}: عنوانه أو عنوان الخادم الوكيل غير صحيح.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>يتعذر الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: there was no answer.</source>
        <translation>يتعذر الوصول إلى {host}: لم يصل أي رد.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>استغرق رد {host} وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>{how}, linked</source>
        <translation>{how}، مرتبط</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind} · {rest}</source>
        <translation>‏{kind} · {rest}</translation>
    </message>
    <message>
        <source>{kind} – form</source>
        <translation>{kind} – استمارة</translation>
    </message>
    <message>
        <source>{kind}. {what}.</source>
        <translation>{kind}. {what}.</translation>
    </message>
    <message>
        <source>{kind}: the best {number} of {all}</source>
        <translation>{kind}: أفضل {number} من {all}</translation>
    </message>
    <message>
        <source>{kind}; put into the queue: {when}.</source>
        <translation>{kind}؛ أُضيف إلى قائمة الانتظار: {when}.</translation>
    </message>
    <message>
        <source>{label} ({language})</source>
        <translation>‏{label} ({language})</translation>
    </message>
    <message>
        <source>{label} – own words ({language})</source>
        <translation>{label} – عبارتك الخاصة ({language})</translation>
    </message>
    <message>
        <source>{label} – {section}</source>
        <translation>{label} – {section}</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}: {problem}</translation>
    </message>
    <message>
        <source>{label}: {what}</source>
        <translation>{label}: {what}</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>‏{language}: {state}</translation>
    </message>
    <message>
        <source>{language}: {state}. Press to go to the first text that is missing.</source>
        <translation>{language}: {state}. للانتقال إلى أول نص ناقص، يرجى الضغط هنا.</translation>
    </message>
    <message>
        <source>{mark} the largest number. Sums count each record once; what says nothing of it stands under “Not said”.</source>
        <translation>{mark} أكبر عدد. تحسب المجاميع كل سجل مرة واحدة؛ وما لا يذكر شيئًا عن ذلك يقع تحت «غير مذكور».</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>‏{name} ({keys})</translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation>{name} ({language})</translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <source>{name} changed the same answers; the conflict waits to be settled there.</source>
        <translation>غيّر {name} الإجابات نفسها؛ ينتظر التعارض التسوية هناك.</translation>
    </message>
    <message>
        <source>{name} did not remove it: {reason}</source>
        <translation>لم يُحذف من جانب {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} has had it removed, but here it was taken back in the meantime: say whether it is kept.</source>
        <translation>حذفه {name} من هناك، لكن التراجع عن الحذف تمّ هنا في هذه الأثناء: قرِّر هل يُحتفظ به.</translation>
    </message>
    <message>
        <source>{name} has had it removed.</source>
        <translation>أزاله {name}.</translation>
    </message>
    <message>
        <source>{name} has reviewed it.</source>
        <translation>راجعه {name}.</translation>
    </message>
    <message>
        <source>{name} has sent it as a draft.</source>
        <translation>أرسله {name} مسودةً.</translation>
    </message>
    <message>
        <source>{name} has sent it; it is published.</source>
        <translation>أرسله {name}؛ وقد نُشر.</translation>
    </message>
    <message>
        <source>{name} has sent it; it is under review.</source>
        <translation>أرسله {name}؛ وهو قيد المراجعة.</translation>
    </message>
    <message>
        <source>{name} has sent it; the clearing-house rejected it.</source>
        <translation>أرسله {name}؛ ورفضته غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>{name} has taken it in; it waits in the queue there.</source>
        <translation>أدخله {name}؛ وهو ينتظر في قائمة الانتظار هناك.</translation>
    </message>
    <message>
        <source>{name} has taken it in; it was not sent from there yet.</source>
        <translation>أدخله {name}؛ ولم يُرسَل من هناك بعد.</translation>
    </message>
    <message>
        <source>{name} is no backup of Focal Desk: their names begin with a date.</source>
        <translation>{name} ليس نسخة احتياطية من Focal Desk: تبدأ أسماؤها بتاريخ.</translation>
    </message>
    <message>
        <source>{name} no longer has it.</source>
        <translation>لم يعد موجودًا لدى {name}.</translation>
    </message>
    <message>
        <source>{name} rejected this record at the clearing-house ({when}):</source>
        <translation>رفض {name} هذا السجل في غرفة تبادل المعلومات ({when}):</translation>
    </message>
    <message>
        <source>{name} rejected this record at the clearing-house:</source>
        <translation>رفض {name} هذا السجل في غرفة تبادل المعلومات:</translation>
    </message>
    <message>
        <source>{name} will read this.</source>
        <translation>سيُعرض هذا النص على {name}.</translation>
    </message>
    <message>
        <source>{name} – marked</source>
        <translation>{name} – مؤشَّر</translation>
    </message>
    <message>
        <source>{name}, {year}: {own}</source>
        <translation>{name}، {year}: {own}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} records</source>
        <translation>
            <numerusform>{name}: لا سجلات</numerusform>
            <numerusform>{name}: سجل واحد</numerusform>
            <numerusform>{name}: سجلان</numerusform>
            <numerusform>{name}: {n} سجلات</numerusform>
            <numerusform>{name}: {n} سجلًا</numerusform>
            <numerusform>{name}: {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {own}</source>
        <translation>‏{name}: {own}</translation>
    </message>
    <message>
        <source>{needed} MB are needed there, {free} MB are free. Your records and the backups on this computer are safe.</source>
        <translation>يلزم هناك {needed} م.ب، والمتاح {free} م.ب. سجلاتك والنسخ الاحتياطية على هذا الحاسوب في أمان.</translation>
    </message>
    <message>
        <source>{number} of about {most} words</source>
        <translation>{number} من نحو {most} كلمة</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <translation>
            <numerusform>لا إضافات</numerusform>
            <numerusform>إضافة واحدة</numerusform>
            <numerusform>إضافتان</numerusform>
            <numerusform>{n} إضافات</numerusform>
            <numerusform>{n} إضافة</numerusform>
            <numerusform>{n} إضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} amounts more are too large to be added up.</source>
        <translation>
            <numerusform>لا مبالغ أخرى أكبر من أن تُجمع.</numerusform>
            <numerusform>مبلغ واحد آخر أكبر من أن يُجمع.</numerusform>
            <numerusform>مبلغان آخران أكبر من أن يُجمعا.</numerusform>
            <numerusform>{n} مبالغ أخرى أكبر من أن تُجمع.</numerusform>
            <numerusform>{n} مبلغًا آخر أكبر من أن تُجمع.</numerusform>
            <numerusform>{n} مبلغ آخر أكبر من أن تُجمع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are still to be completed.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى استكمال.</numerusform>
            <numerusform>بقيت إجابة واحدة للاستكمال.</numerusform>
            <numerusform>بقيت إجابتان للاستكمال.</numerusform>
            <numerusform>بقيت {n} إجابات للاستكمال.</numerusform>
            <numerusform>بقيت {n} إجابة للاستكمال.</numerusform>
            <numerusform>بقيت {n} إجابة للاستكمال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have a shape that no cell can hold: they are left out.</source>
        <translation>
            <numerusform>لا توجد إجابات ({n}) لا تسعها الخلايا.</numerusform>
            <numerusform>إجابة واحدة ({n}) لها شكل لا تسعه خلية: تُركت.</numerusform>
            <numerusform>إجابتان ({n}) لهما شكل لا تسعه خلية: تُركتا.</numerusform>
            <numerusform>{n} إجابات لها شكل لا تسعه خلية: تُركت.</numerusform>
            <numerusform>{n} إجابة لها شكل لا تسعه خلية: تُركت.</numerusform>
            <numerusform>{n} إجابة لها شكل لا تسعه خلية: تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers must be mended before publication can be asked for.</source>
        <translation>
            <numerusform>لا توجد إجابات يلزم تصحيحها قبل طلب النشر.</numerusform>
            <numerusform>يلزم تصحيح إجابة واحدة قبل طلب النشر.</numerusform>
            <numerusform>يلزم تصحيح إجابتين قبل طلب النشر.</numerusform>
            <numerusform>يلزم تصحيح {n} إجابات قبل طلب النشر.</numerusform>
            <numerusform>يلزم تصحيح {n} إجابة قبل طلب النشر.</numerusform>
            <numerusform>يلزم تصحيح {n} إجابة قبل طلب النشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers must be mended before the record can be approved.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى تصحيح قبل الموافقة على السجل.</numerusform>
            <numerusform>يجب تصحيح إجابة واحدة قبل الموافقة على السجل.</numerusform>
            <numerusform>يجب تصحيح إجابتين قبل الموافقة على السجل.</numerusform>
            <numerusform>يجب تصحيح {n} إجابات قبل الموافقة على السجل.</numerusform>
            <numerusform>يجب تصحيح {n} إجابة قبل الموافقة على السجل.</numerusform>
            <numerusform>يجب تصحيح {n} إجابة قبل الموافقة على السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers to complete before it can be published</source>
        <translation>
            <numerusform>لا توجد إجابات يلزم استكمالها قبل النشر</numerusform>
            <numerusform>يلزم استكمال إجابة واحدة قبل النشر</numerusform>
            <numerusform>يلزم استكمال إجابتين قبل النشر</numerusform>
            <numerusform>يلزم استكمال {n} إجابات قبل النشر</numerusform>
            <numerusform>يلزم استكمال {n} إجابة قبل النشر</numerusform>
            <numerusform>يلزم استكمال {n} إجابة قبل النشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files belong to them.</source>
        <translation>
            <numerusform>لا ملفات مرفقة معها ({n}).</numerusform>
            <numerusform>معها ملف مرفق واحد ({n}).</numerusform>
            <numerusform>معها ملفان مرفقان ({n}).</numerusform>
            <numerusform>معها {n} ملفات مرفقة.</numerusform>
            <numerusform>معها {n} ملفًا مرفقًا.</numerusform>
            <numerusform>معها {n} ملف مرفق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files on this computer are missing or damaged. The links that name them say so.</source>
        <translation>
            <numerusform>لا ملفات مرفقة مفقودة أو تالفة على هذا الحاسوب ({n}).</numerusform>
            <numerusform>ملف مرفق واحد على هذا الحاسوب مفقود أو تالف ({n}). الروابط التي تسميه تقول ذلك.</numerusform>
            <numerusform>ملفان مرفقان على هذا الحاسوب مفقودان أو تالفان ({n}). الروابط التي تسميهما تقول ذلك.</numerusform>
            <numerusform>{n} ملفات مرفقة على هذا الحاسوب مفقودة أو تالفة. الروابط التي تسميها تقول ذلك.</numerusform>
            <numerusform>{n} ملفًا مرفقًا على هذا الحاسوب مفقود أو تالف. الروابط التي تسميها تقول ذلك.</numerusform>
            <numerusform>{n} ملف مرفق على هذا الحاسوب مفقود أو تالف. الروابط التي تسميها تقول ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files that nothing else uses go too ({size}).</source>
        <translation>
            <numerusform>لا ملفات مرفقة ({size}).</numerusform>
            <numerusform>يُمحى أيضًا ملف مرفق واحد لا يستخدمه شيء آخر ({size}).</numerusform>
            <numerusform>يُمحى أيضًا ملفان مرفقان لا يستخدمهما شيء آخر ({size}).</numerusform>
            <numerusform>تُمحى أيضًا {n} ملفات مرفقة لا يستخدمها شيء آخر ({size}).</numerusform>
            <numerusform>يُمحى أيضًا {n} ملفًا مرفقًا لا يستخدمها شيء آخر ({size}).</numerusform>
            <numerusform>يُمحى أيضًا {n} ملف مرفق لا يستخدمها شيء آخر ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not as they were written: the disk has changed them. Make a new one, and see whether the disk is in order.</source>
        <translation>
            <numerusform>لم تتغير أي نسخة احتياطية ({n}).</numerusform>
            <numerusform>نسخة احتياطية واحدة ({n}) لم تعد كما كُتبت: غيّرها القرص. أنشئ نسخة جديدة، وتحقق من سلامة القرص.</numerusform>
            <numerusform>نسختان احتياطيتان ({n}) لم تعودا كما كُتبتا: غيّرهما القرص. أنشئ نسخة جديدة، وتحقق من سلامة القرص.</numerusform>
            <numerusform>{n} نسخ احتياطية لم تعد كما كُتبت: غيّرها القرص. أنشئ نسخة جديدة، وتحقق من سلامة القرص.</numerusform>
            <numerusform>{n} نسخة احتياطية لم تعد كما كُتبت: غيّرها القرص. أنشئ نسخة جديدة، وتحقق من سلامة القرص.</numerusform>
            <numerusform>{n} نسخة احتياطية لم تعد كما كُتبت: غيّرها القرص. أنشئ نسخة جديدة، وتحقق من سلامة القرص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>لا سجلات متغيّرة</numerusform>
            <numerusform>سجل واحد متغيّر</numerusform>
            <numerusform>سجلان متغيّران</numerusform>
            <numerusform>{n} سجلات متغيّرة</numerusform>
            <numerusform>{n} سجلًا متغيّرًا</numerusform>
            <numerusform>{n} سجل متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are open.</source>
        <translation>
            <numerusform>لا تعليقات مفتوحة.</numerusform>
            <numerusform>تعليق واحد مفتوح.</numerusform>
            <numerusform>تعليقان مفتوحان.</numerusform>
            <numerusform>{n} تعليقات مفتوحة.</numerusform>
            <numerusform>{n} تعليقًا مفتوحًا.</numerusform>
            <numerusform>{n} تعليق مفتوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments to look at</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد للنظر فيه</numerusform>
            <numerusform>تعليقان للنظر فيهما</numerusform>
            <numerusform>{n} تعليقات للنظر فيها</numerusform>
            <numerusform>{n} تعليقًا للنظر فيه</numerusform>
            <numerusform>{n} تعليق للنظر فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts can be made.</source>
        <translation>
            <numerusform>لا يمكن إنشاء أي مسودة ({n}).</numerusform>
            <numerusform>يمكن إنشاء مسودة واحدة ({n}).</numerusform>
            <numerusform>يمكن إنشاء مسودتين ({n}).</numerusform>
            <numerusform>يمكن إنشاء {n} مسودات.</numerusform>
            <numerusform>يمكن إنشاء {n} مسودة.</numerusform>
            <numerusform>يمكن إنشاء {n} مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts were made.</source>
        <translation>
            <numerusform>لم تُنشأ أي مسودة ({n}).</numerusform>
            <numerusform>أُنشئت مسودة واحدة ({n}).</numerusform>
            <numerusform>أُنشئت مسودتان ({n}).</numerusform>
            <numerusform>أُنشئت {n} مسودات.</numerusform>
            <numerusform>أُنشئت {n} مسودة.</numerusform>
            <numerusform>أُنشئت {n} مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it: {names} … The records are taken in all the same.</source>
        <translation>
            <numerusform>لا ملفات ناقصة: {names}.</numerusform>
            <numerusform>ملف واحد ليس فيها: {names}. يُدخل السجل مع ذلك.</numerusform>
            <numerusform>ملفان ليسا فيها: {names}. تُدخل السجلات مع ذلك.</numerusform>
            <numerusform>{n} ملفات ليست فيها: {names} … تُدخل السجلات مع ذلك.</numerusform>
            <numerusform>{n} ملفًا ليست فيها: {names} … تُدخل السجلات مع ذلك.</numerusform>
            <numerusform>{n} ملف ليست فيها: {names} … تُدخل السجلات مع ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are written</source>
        <translation>
            <numerusform>لم تُكتب ملفات</numerusform>
            <numerusform>كُتب ملف واحد</numerusform>
            <numerusform>كُتب ملفان</numerusform>
            <numerusform>كُتبت {n} ملفات</numerusform>
            <numerusform>كُتب {n} ملفًا</numerusform>
            <numerusform>كُتب {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no date: they are listed last.</source>
        <translation>
            <numerusform>لا شيء بلا تاريخ ({n}).</numerusform>
            <numerusform>واحد ({n}) بلا تاريخ: يرد في الآخر.</numerusform>
            <numerusform>اثنان ({n}) بلا تاريخ: يردان في الآخر.</numerusform>
            <numerusform>{n} بلا تاريخ: ترد في الآخر.</numerusform>
            <numerusform>{n} بلا تاريخ: ترد في الآخر.</numerusform>
            <numerusform>{n} بلا تاريخ: ترد في الآخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held back</source>
        <translation>
            <numerusform>لا سجلات معلقة</numerusform>
            <numerusform>سجل واحد معلق</numerusform>
            <numerusform>سجلان معلقان</numerusform>
            <numerusform>{n} سجلات معلقة</numerusform>
            <numerusform>{n} سجلًا معلقًا</numerusform>
            <numerusform>{n} سجل معلق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden rows were read too.</source>
        <translation>
            <numerusform>لم يُقرأ أي صف مخفي ({n}).</numerusform>
            <numerusform>قُرئ أيضًا صف مخفي واحد ({n}).</numerusform>
            <numerusform>قُرئ أيضًا صفان مخفيان ({n}).</numerusform>
            <numerusform>قُرئت أيضًا {n} صفوف مخفية.</numerusform>
            <numerusform>قُرئ أيضًا {n} صفًا مخفيًا.</numerusform>
            <numerusform>قُرئ أيضًا {n} صف مخفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <translation>
            <numerusform>لا سجلات متعارضة</numerusform>
            <numerusform>سجل واحد متعارض</numerusform>
            <numerusform>سجلان متعارضان</numerusform>
            <numerusform>{n} سجلات متعارضة</numerusform>
            <numerusform>{n} سجلًا متعارضًا</numerusform>
            <numerusform>{n} سجل متعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>لا سجلات متروكة</numerusform>
            <numerusform>سجل واحد متروك</numerusform>
            <numerusform>سجلان متروكان</numerusform>
            <numerusform>{n} سجلات متروكة</numerusform>
            <numerusform>{n} سجلًا متروكًا</numerusform>
            <numerusform>{n} سجل متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists of terms taken in</source>
        <translation>
            <numerusform>لم تُدخل قوائم مصطلحات</numerusform>
            <numerusform>أُدخلت قائمة مصطلحات واحدة</numerusform>
            <numerusform>أُدخلت قائمتا مصطلحات</numerusform>
            <numerusform>أُدخلت {n} قوائم مصطلحات</numerusform>
            <numerusform>أُدخلت {n} قائمة مصطلحات</numerusform>
            <numerusform>أُدخلت {n} قائمة مصطلحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {n} دقائق</numerusform>
            <numerusform>قبل {n} دقيقة</numerusform>
            <numerusform>قبل {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>سجل واحد يحتاج إليك</numerusform>
            <numerusform>سجلان يحتاجان إليك</numerusform>
            <numerusform>{n} سجلات تحتاج إليك</numerusform>
            <numerusform>{n} سجلًا يحتاج إليك</numerusform>
            <numerusform>{n} سجل يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new records</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>{n} سجلات جديدة</numerusform>
            <numerusform>{n} سجلًا جديدًا</numerusform>
            <numerusform>{n} سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its files are not in this bundle: {names}</source>
        <translation>
            <numerusform>كل ملفاته في هذه الحزمة: {names}</numerusform>
            <numerusform>ملفه ليس في هذه الحزمة: {names}</numerusform>
            <numerusform>ملفان من ملفاته ليسا في هذه الحزمة: {names}</numerusform>
            <numerusform>{n} من ملفاته ليست في هذه الحزمة: {names}</numerusform>
            <numerusform>{n} من ملفاته ليست في هذه الحزمة: {names}</numerusform>
            <numerusform>{n} من ملفاته ليست في هذه الحزمة: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the chosen records are named in others. Nothing was moved.</source>
        <translation>
            <numerusform>لا يُذكر أي من السجلات المختارة في غيرها. لم يُنقل شيء.</numerusform>
            <numerusform>يُذكر سجل واحد من السجلات المختارة في سجلات أخرى. لم يُنقل شيء.</numerusform>
            <numerusform>يُذكر سجلان من السجلات المختارة في سجلات أخرى. لم يُنقل شيء.</numerusform>
            <numerusform>تُذكر {n} سجلات من السجلات المختارة في سجلات أخرى. لم يُنقل شيء.</numerusform>
            <numerusform>يُذكر {n} سجلًا من السجلات المختارة في سجلات أخرى. لم يُنقل شيء.</numerusform>
            <numerusform>يُذكر {n} سجل من السجلات المختارة في سجلات أخرى. لم يُنقل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them were put together from earlier versions: look through them.</source>
        <translation>
            <numerusform>لم يُجمَّع أي منها ({n}) من إصدارات سابقة.</numerusform>
            <numerusform>جُمِّع واحد منها ({n}) من إصدار سابق: راجعه.</numerusform>
            <numerusform>جُمِّع اثنان منها ({n}) من إصدارات سابقة: راجعهما.</numerusform>
            <numerusform>جُمِّعت {n} منها من إصدارات سابقة: راجعها.</numerusform>
            <numerusform>جُمِّع {n} منها من إصدارات سابقة: راجعها.</numerusform>
            <numerusform>جُمِّع {n} منها من إصدارات سابقة: راجعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} chosen</source>
        <translation>
            <numerusform>لم يُختر شيء من {total}</numerusform>
            <numerusform>اختير واحد من {total}</numerusform>
            <numerusform>اختير اثنان من {total}</numerusform>
            <numerusform>اختير {n} من {total}</numerusform>
            <numerusform>اختير {n} من {total}</numerusform>
            <numerusform>اختير {n} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older backups were removed, for all together would take too much room.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة أقدم ({n}).</numerusform>
            <numerusform>حُذفت نسخة أقدم واحدة ({n})، لأن الجميع يشغل مكانًا كبيرًا.</numerusform>
            <numerusform>حُذفت نسختان أقدم ({n})، لأن الجميع يشغل مكانًا كبيرًا.</numerusform>
            <numerusform>حُذفت {n} نسخ أقدم، لأن الجميع يشغل مكانًا كبيرًا.</numerusform>
            <numerusform>حُذفت {n} نسخة أقدم، لأن الجميع يشغل مكانًا كبيرًا.</numerusform>
            <numerusform>حُذفت {n} نسخة أقدم، لأن الجميع يشغل مكانًا كبيرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other answers merged by themselves: see</source>
        <translation>
            <numerusform>لم تُدمج أي إجابات أخرى تلقائيًا</numerusform>
            <numerusform>دُمجت إجابة أخرى تلقائيًا: عرض</numerusform>
            <numerusform>دُمجت إجابتان أخريان تلقائيًا: عرض</numerusform>
            <numerusform>دُمجت {n} إجابات أخرى تلقائيًا: عرض</numerusform>
            <numerusform>دُمجت {n} إجابة أخرى تلقائيًا: عرض</numerusform>
            <numerusform>دُمجت {n} إجابة أخرى تلقائيًا: عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages of the file could not be read, and nothing tells what stood on them.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي صفحة ({n}) من الملف.</numerusform>
            <numerusform>تعذّرت قراءة صفحة واحدة ({n}) من الملف، ولا شيء يدل على ما كان فيها.</numerusform>
            <numerusform>تعذّرت قراءة صفحتين ({n}) من الملف، ولا شيء يدل على ما كان فيهما.</numerusform>
            <numerusform>تعذّرت قراءة {n} صفحات من الملف، ولا شيء يدل على ما كان فيها.</numerusform>
            <numerusform>تعذّرت قراءة {n} صفحةً من الملف، ولا شيء يدل على ما كان فيها.</numerusform>
            <numerusform>تعذّرت قراءة {n} صفحة من الملف، ولا شيء يدل على ما كان فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{n} سجلات</numerusform>
            <numerusform>{n} سجلًا</numerusform>
            <numerusform>{n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are approved.</source>
        <translation>
            <numerusform>لم تتم الموافقة على أي سجل.</numerusform>
            <numerusform>تمت الموافقة على سجل واحد.</numerusform>
            <numerusform>تمت الموافقة على سجلين.</numerusform>
            <numerusform>تمت الموافقة على {n} سجلات.</numerusform>
            <numerusform>تمت الموافقة على {n} سجلًا.</numerusform>
            <numerusform>تمت الموافقة على {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are as they were before.</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>عاد سجل واحد كما كان.</numerusform>
            <numerusform>عاد سجلان كما كانا.</numerusform>
            <numerusform>عادت {n} سجلات كما كانت.</numerusform>
            <numerusform>عاد {n} سجلًا كما كان.</numerusform>
            <numerusform>عاد {n} سجل كما كان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are in conflict again, with what you had chosen.</source>
        <translation>
            <numerusform>لا سجلات في حالة تعارض من جديد.</numerusform>
            <numerusform>سجل واحد في حالة تعارض من جديد، مع ما اختير من قبل.</numerusform>
            <numerusform>سجلان في حالة تعارض من جديد، مع ما اختير من قبل.</numerusform>
            <numerusform>{n} سجلات في حالة تعارض من جديد، مع ما اختير من قبل.</numerusform>
            <numerusform>{n} سجلًا في حالة تعارض من جديد، مع ما اختير من قبل.</numerusform>
            <numerusform>{n} سجل في حالة تعارض من جديد، مع ما اختير من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are in it.</source>
        <translation>
            <numerusform>لا سجلات فيها ({n}).</numerusform>
            <numerusform>فيها سجل واحد ({n}).</numerusform>
            <numerusform>فيها سجلان ({n}).</numerusform>
            <numerusform>فيها {n} سجلات.</numerusform>
            <numerusform>فيها {n} سجلًا.</numerusform>
            <numerusform>فيها {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are linked to it:</source>
        <translation>
            <numerusform>لا سجلات مرتبطة به:</numerusform>
            <numerusform>سجل واحد مرتبط به:</numerusform>
            <numerusform>سجلان مرتبطان به:</numerusform>
            <numerusform>{n} سجلات مرتبطة به:</numerusform>
            <numerusform>{n} سجلًا مرتبطًا به:</numerusform>
            <numerusform>{n} سجل مرتبط به:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not complete yet and stay here.</source>
        <translation>
            <numerusform>لا توجد سجلات غير مكتملة.</numerusform>
            <numerusform>هناك سجل واحد غير مكتمل بعد ويبقى هنا.</numerusform>
            <numerusform>هناك سجلان غير مكتملين بعد ويبقيان هنا.</numerusform>
            <numerusform>هناك {n} سجلات غير مكتملة بعد وتبقى هنا.</numerusform>
            <numerusform>هناك {n} سجلًا غير مكتمل بعد وتبقى هنا.</numerusform>
            <numerusform>هناك {n} سجل غير مكتمل بعد وتبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are returned with your reason.</source>
        <translation>
            <numerusform>لم يُعد أي سجل.</numerusform>
            <numerusform>أُعيد سجل واحد مع ذكر السبب.</numerusform>
            <numerusform>أُعيد سجلان مع ذكر السبب.</numerusform>
            <numerusform>أُعيدت {n} سجلات مع ذكر السبب.</numerusform>
            <numerusform>أُعيد {n} سجلًا مع ذكر السبب.</numerusform>
            <numerusform>أُعيد {n} سجل مع ذكر السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are sent.</source>
        <translation>
            <numerusform>لا تُرسل سجلات.</numerusform>
            <numerusform>يُرسل سجل واحد.</numerusform>
            <numerusform>يُرسل سجلان.</numerusform>
            <numerusform>تُرسل {n} سجلات.</numerusform>
            <numerusform>يُرسل {n} سجلًا.</numerusform>
            <numerusform>يُرسل {n} سجلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are to be decided on again.</source>
        <translation>
            <numerusform>لا سجلات بانتظار القرار من جديد.</numerusform>
            <numerusform>سجل واحد بانتظار القرار من جديد.</numerusform>
            <numerusform>سجلان بانتظار القرار من جديد.</numerusform>
            <numerusform>{n} سجلات بانتظار القرار من جديد.</numerusform>
            <numerusform>{n} سجلًا بانتظار القرار من جديد.</numerusform>
            <numerusform>{n} سجل بانتظار القرار من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records chosen</source>
        <translation>
            <numerusform>لم تُختر سجلات</numerusform>
            <numerusform>اختير سجل واحد</numerusform>
            <numerusform>اختير سجلان</numerusform>
            <numerusform>اختيرت {n} سجلات</numerusform>
            <numerusform>اختير {n} سجلًا</numerusform>
            <numerusform>اختير {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records could not be saved.</source>
        <translation>
            <numerusform>لم يتعذر إنقاذ أي سجل ({n}).</numerusform>
            <numerusform>تعذر إنقاذ سجل واحد ({n}).</numerusform>
            <numerusform>تعذر إنقاذ سجلين ({n}).</numerusform>
            <numerusform>تعذر إنقاذ {n} سجلات.</numerusform>
            <numerusform>تعذر إنقاذ {n} سجلًا.</numerusform>
            <numerusform>تعذر إنقاذ {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records erased.</source>
        <translation>
            <numerusform>لم يُمحَ أي سجل.</numerusform>
            <numerusform>مُحي سجل واحد.</numerusform>
            <numerusform>مُحي سجلان.</numerusform>
            <numerusform>مُحيت {n} سجلات.</numerusform>
            <numerusform>مُحي {n} سجلًا.</numerusform>
            <numerusform>مُحي {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records found</source>
        <translation>
            <numerusform>لم يُعثر على سجلات</numerusform>
            <numerusform>عُثر على سجل واحد</numerusform>
            <numerusform>عُثر على سجلين</numerusform>
            <numerusform>عُثر على {n} سجلات</numerusform>
            <numerusform>عُثر على {n} سجلًا</numerusform>
            <numerusform>عُثر على {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records have arrived</source>
        <translation>
            <numerusform>لم تصل سجلات</numerusform>
            <numerusform>وصل سجل واحد</numerusform>
            <numerusform>وصل سجلان</numerusform>
            <numerusform>وصلت {n} سجلات</numerusform>
            <numerusform>وصل {n} سجلًا</numerusform>
            <numerusform>وصل {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records in conflict</source>
        <translation>
            <numerusform>لا سجلات متعارضة</numerusform>
            <numerusform>سجل واحد متعارض</numerusform>
            <numerusform>سجلان متعارضان</numerusform>
            <numerusform>{n} سجلات متعارضة</numerusform>
            <numerusform>{n} سجلًا متعارضًا</numerusform>
            <numerusform>{n} سجل متعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records kept.</source>
        <translation>
            <numerusform>لم يُحتفظ بأي سجل.</numerusform>
            <numerusform>احتُفظ بسجل واحد.</numerusform>
            <numerusform>احتُفظ بسجلين.</numerusform>
            <numerusform>احتُفظ بعدد {n} سجلات.</numerusform>
            <numerusform>احتُفظ بعدد {n} سجلًا.</numerusform>
            <numerusform>احتُفظ بعدد {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records merged</source>
        <translation>
            <numerusform>لم تُدمج سجلات</numerusform>
            <numerusform>دُمج سجل واحد</numerusform>
            <numerusform>دُمج سجلان</numerusform>
            <numerusform>دُمجت {n} سجلات</numerusform>
            <numerusform>دُمج {n} سجلًا</numerusform>
            <numerusform>دُمج {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records merged by themselves: see</source>
        <translation>
            <numerusform>لم تُدمج سجلات تلقائيًا</numerusform>
            <numerusform>دُمج سجل واحد تلقائيًا: عرض</numerusform>
            <numerusform>دُمج سجلان تلقائيًا: عرض</numerusform>
            <numerusform>دُمجت {n} سجلات تلقائيًا: عرض</numerusform>
            <numerusform>دُمج {n} سجلًا تلقائيًا: عرض</numerusform>
            <numerusform>دُمج {n} سجل تلقائيًا: عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records moved to the bin.</source>
        <translation>
            <numerusform>لم تُنقل سجلات إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل سجل واحد إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل سجلان إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} سجلات إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل {n} سجلًا إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل {n} سجل إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records not sent</source>
        <translation>
            <numerusform>لا سجلات لم تُرسل</numerusform>
            <numerusform>سجل واحد لم يُرسل</numerusform>
            <numerusform>سجلان لم يُرسلا</numerusform>
            <numerusform>{n} سجلات لم تُرسل</numerusform>
            <numerusform>{n} سجلًا لم يُرسل</numerusform>
            <numerusform>{n} سجل لم يُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records received</source>
        <translation>
            <numerusform>لم تُستلم سجلات</numerusform>
            <numerusform>استُلم سجل واحد</numerusform>
            <numerusform>استُلم سجلان</numerusform>
            <numerusform>استُلمت {n} سجلات</numerusform>
            <numerusform>استُلم {n} سجلًا</numerusform>
            <numerusform>استُلم {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records removed</source>
        <translation>
            <numerusform>لم تُزل سجلات</numerusform>
            <numerusform>أُزيل سجل واحد</numerusform>
            <numerusform>أُزيل سجلان</numerusform>
            <numerusform>أُزيلت {n} سجلات</numerusform>
            <numerusform>أُزيل {n} سجلًا</numerusform>
            <numerusform>أُزيل {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records removed there</source>
        <translation>
            <numerusform>لم تُحذف سجلات هناك</numerusform>
            <numerusform>حُذف سجل واحد هناك</numerusform>
            <numerusform>حُذف سجلان هناك</numerusform>
            <numerusform>حُذفت {n} سجلات هناك</numerusform>
            <numerusform>حُذف {n} سجلًا هناك</numerusform>
            <numerusform>حُذف {n} سجل هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records saved in {name}.</source>
        <translation>
            <numerusform>لم تُحفظ سجلات في {name}.</numerusform>
            <numerusform>حُفظ سجل واحد في {name}.</numerusform>
            <numerusform>حُفظ سجلان في {name}.</numerusform>
            <numerusform>حُفظت {n} سجلات في {name}.</numerusform>
            <numerusform>حُفظ {n} سجلًا في {name}.</numerusform>
            <numerusform>حُفظ {n} سجل في {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records say what they cost: {amount} US dollars together.</source>
        <translation>
            <numerusform>لا يذكر أي سجل ({n}) كلفته: {amount} دولار أمريكي.</numerusform>
            <numerusform>سجل واحد ({n}) يذكر كلفته: {amount} دولار أمريكي.</numerusform>
            <numerusform>سجلان ({n}) يذكران كلفتهما: {amount} دولار أمريكي معًا.</numerusform>
            <numerusform>{n} سجلات تذكر كلفتها: {amount} دولار أمريكي معًا.</numerusform>
            <numerusform>{n} سجلًا يذكر كلفته: {amount} دولار أمريكي معًا.</numerusform>
            <numerusform>{n} سجل يذكر كلفته: {amount} دولار أمريكي معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records sent</source>
        <translation>
            <numerusform>لم تُرسل سجلات</numerusform>
            <numerusform>أُرسل سجل واحد</numerusform>
            <numerusform>أُرسل سجلان</numerusform>
            <numerusform>أُرسلت {n} سجلات</numerusform>
            <numerusform>أُرسل {n} سجلًا</numerusform>
            <numerusform>أُرسل {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records settled with mine.</source>
        <translation>
            <numerusform>لم تُسوَّ أي سجلات.</numerusform>
            <numerusform>سُوّي سجل واحد باعتماد نسختي.</numerusform>
            <numerusform>سُوّي سجلان باعتماد نسختي.</numerusform>
            <numerusform>سُوّيت {n} سجلات باعتماد نسختي.</numerusform>
            <numerusform>سُوّي {n} سجلًا باعتماد نسختي.</numerusform>
            <numerusform>سُوّي {n} سجل باعتماد نسختي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records settled with theirs.</source>
        <translation>
            <numerusform>لم تُسوَّ أي سجلات.</numerusform>
            <numerusform>سُوّي سجل واحد باعتماد النسخة الأخرى.</numerusform>
            <numerusform>سُوّي سجلان باعتماد النسخة الأخرى.</numerusform>
            <numerusform>سُوّيت {n} سجلات باعتماد النسخة الأخرى.</numerusform>
            <numerusform>سُوّي {n} سجلًا باعتماد النسخة الأخرى.</numerusform>
            <numerusform>سُوّي {n} سجل باعتماد النسخة الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stand in it several times: the last one of each stands now, the others are in its history.</source>
        <translation>
            <numerusform>لا سجل يرد فيه عدة مرات ({n}).</numerusform>
            <numerusform>يرد سجل واحد ({n}) فيه عدة مرات: المعتمد الآن آخرها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد سجلان ({n}) فيه عدة مرات: المعتمد الآن آخر كل منهما، والأخرى في تاريخه.</numerusform>
            <numerusform>ترد {n} سجلات فيه عدة مرات: المعتمد الآن آخر كل منها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد {n} سجلًا فيه عدة مرات: المعتمد الآن آخر كل منها، والأخرى في تاريخه.</numerusform>
            <numerusform>يرد {n} سجل فيه عدة مرات: المعتمد الآن آخر كل منها، والأخرى في تاريخه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stay as they are.</source>
        <translation>
            <numerusform>لا سجلات باقية على حالها.</numerusform>
            <numerusform>سجل واحد يبقى كما هو.</numerusform>
            <numerusform>سجلان يبقيان كما هما.</numerusform>
            <numerusform>{n} سجلات تبقى كما هي.</numerusform>
            <numerusform>{n} سجلًا يبقى كما هو.</numerusform>
            <numerusform>{n} سجل يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stay as they are: {why}</source>
        <translation>
            <numerusform>لا سجلات باقية: {why}</numerusform>
            <numerusform>يبقى سجل واحد كما هو: {why}</numerusform>
            <numerusform>يبقى سجلان كما هما: {why}</numerusform>
            <numerusform>تبقى {n} سجلات كما هي: {why}</numerusform>
            <numerusform>يبقى {n} سجلًا كما هو: {why}</numerusform>
            <numerusform>يبقى {n} سجل كما هو: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stay in the bin: their removal at the clearing-house still waits, or you are to decide on them.</source>
        <translation>
            <numerusform>لا سجلات باقية في سلة المحذوفات.</numerusform>
            <numerusform>يبقى سجل واحد في سلة المحذوفات: إزالته من غرفة تبادل المعلومات ما زالت تنتظر، أو عليك اتخاذ قرار بشأنه.</numerusform>
            <numerusform>يبقى سجلان في سلة المحذوفات: إزالتهما من غرفة تبادل المعلومات ما زالت تنتظر، أو عليك اتخاذ قرار بشأنهما.</numerusform>
            <numerusform>تبقى {n} سجلات في سلة المحذوفات: إزالتها من غرفة تبادل المعلومات ما زالت تنتظر، أو عليك اتخاذ قرار بشأنها.</numerusform>
            <numerusform>يبقى {n} سجلًا في سلة المحذوفات: إزالتها من غرفة تبادل المعلومات ما زالت تنتظر، أو عليك اتخاذ قرار بشأنها.</numerusform>
            <numerusform>يبقى {n} سجل في سلة المحذوفات: إزالتها من غرفة تبادل المعلومات ما زالت تنتظر، أو عليك اتخاذ قرار بشأنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still wait</source>
        <translation>
            <numerusform>لا سجلات بالانتظار</numerusform>
            <numerusform>سجل واحد لا يزال ينتظر</numerusform>
            <numerusform>سجلان لا يزالان ينتظران</numerusform>
            <numerusform>{n} سجلات لا تزال تنتظر</numerusform>
            <numerusform>{n} سجلًا لا يزال ينتظر</numerusform>
            <numerusform>{n} سجل لا يزال ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken from the file.</source>
        <translation>
            <numerusform>لم تُستورد سجلات من الملف.</numerusform>
            <numerusform>استُورد سجل واحد من الملف.</numerusform>
            <numerusform>استُورد سجلان من الملف.</numerusform>
            <numerusform>استُوردت {n} سجلات من الملف.</numerusform>
            <numerusform>استُورد {n} سجلًا من الملف.</numerusform>
            <numerusform>استُورد {n} سجل من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken in</source>
        <translation>
            <numerusform>لم تُدخل سجلات</numerusform>
            <numerusform>أُدخل سجل واحد</numerusform>
            <numerusform>أُدخل سجلان</numerusform>
            <numerusform>أُدخلت {n} سجلات</numerusform>
            <numerusform>أُدخل {n} سجلًا</numerusform>
            <numerusform>أُدخل {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken out of the bin.</source>
        <translation>
            <numerusform>لم تُستعد سجلات من سلة المحذوفات.</numerusform>
            <numerusform>استُعيد سجل واحد من سلة المحذوفات.</numerusform>
            <numerusform>استُعيد سجلان من سلة المحذوفات.</numerusform>
            <numerusform>استُعيدت {n} سجلات من سلة المحذوفات.</numerusform>
            <numerusform>استُعيد {n} سجلًا من سلة المحذوفات.</numerusform>
            <numerusform>استُعيد {n} سجل من سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records taken out of the queue; they stay as they are.</source>
        <translation>
            <numerusform>لم تُخرج سجلات من قائمة الانتظار.</numerusform>
            <numerusform>أُخرج سجل واحد من قائمة الانتظار؛ ويبقى كما هو.</numerusform>
            <numerusform>أُخرج سجلان من قائمة الانتظار؛ ويبقيان كما هما.</numerusform>
            <numerusform>أُخرجت {n} سجلات من قائمة الانتظار؛ وتبقى كما هي.</numerusform>
            <numerusform>أُخرج {n} سجلًا من قائمة الانتظار؛ وتبقى كما هي.</numerusform>
            <numerusform>أُخرج {n} سجل من قائمة الانتظار؛ وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records that were to be reviewed are approved with that.</source>
        <translation>
            <numerusform>لم تتم بذلك الموافقة على أي سجل كان بانتظار المراجعة.</numerusform>
            <numerusform>تمت بذلك الموافقة على سجل واحد كان بانتظار المراجعة.</numerusform>
            <numerusform>تمت بذلك الموافقة على سجلين كانا بانتظار المراجعة.</numerusform>
            <numerusform>تمت بذلك الموافقة على {n} سجلات كانت بانتظار المراجعة.</numerusform>
            <numerusform>تمت بذلك الموافقة على {n} سجلاً كان بانتظار المراجعة.</numerusform>
            <numerusform>تمت بذلك الموافقة على {n} سجل كان بانتظار المراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records to settle</source>
        <translation>
            <numerusform>لا سجلات بحاجة إلى تسوية</numerusform>
            <numerusform>سجل واحد بحاجة إلى تسوية</numerusform>
            <numerusform>سجلان بحاجة إلى تسوية</numerusform>
            <numerusform>{n} سجلات بحاجة إلى تسوية</numerusform>
            <numerusform>{n} سجلًا بحاجة إلى تسوية</numerusform>
            <numerusform>{n} سجل بحاجة إلى تسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait</source>
        <translation>
            <numerusform>لا سجلات منتظرة</numerusform>
            <numerusform>سجل واحد ينتظر</numerusform>
            <numerusform>سجلان ينتظران</numerusform>
            <numerusform>{n} سجلات تنتظر</numerusform>
            <numerusform>{n} سجلًا ينتظر</numerusform>
            <numerusform>{n} سجل ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait for the next synchronization.</source>
        <translation>
            <numerusform>لا سجلات تنتظر المزامنة التالية.</numerusform>
            <numerusform>سجل واحد ينتظر المزامنة التالية.</numerusform>
            <numerusform>سجلان ينتظران المزامنة التالية.</numerusform>
            <numerusform>{n} سجلات تنتظر المزامنة التالية.</numerusform>
            <numerusform>{n} سجلًا ينتظر المزامنة التالية.</numerusform>
            <numerusform>{n} سجل ينتظر المزامنة التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait longer.</source>
        <translation>
            <numerusform>لا تنتظر سجلات أخرى.</numerusform>
            <numerusform>ينتظر سجل واحد وقتًا أطول.</numerusform>
            <numerusform>ينتظر سجلان وقتًا أطول.</numerusform>
            <numerusform>تنتظر {n} سجلات وقتًا أطول.</numerusform>
            <numerusform>ينتظر {n} سجلًا وقتًا أطول.</numerusform>
            <numerusform>ينتظر {n} سجلًا وقتًا أطول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait no longer.</source>
        <translation>
            <numerusform>لا سجلات بالانتظار.</numerusform>
            <numerusform>سجل واحد لم يعد ينتظر.</numerusform>
            <numerusform>سجلان لم يعودا ينتظران.</numerusform>
            <numerusform>{n} سجلات لم تعد تنتظر.</numerusform>
            <numerusform>{n} سجلًا لم يعد ينتظر.</numerusform>
            <numerusform>{n} سجل لم يعد ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records wait to be sent again.</source>
        <translation>
            <numerusform>لا سجل ينتظر إعادة الإرسال.</numerusform>
            <numerusform>سجل واحد ينتظر إعادة الإرسال.</numerusform>
            <numerusform>سجلان ينتظران إعادة الإرسال.</numerusform>
            <numerusform>{n} سجلات تنتظر إعادة الإرسال.</numerusform>
            <numerusform>{n} سجلاً ينتظر إعادة الإرسال.</numerusform>
            <numerusform>{n} سجل ينتظر إعادة الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were changed.</source>
        <translation>
            <numerusform>لم يتغير أي سجل ({n}).</numerusform>
            <numerusform>تغيّر سجل واحد ({n}).</numerusform>
            <numerusform>تغيّر سجلان ({n}).</numerusform>
            <numerusform>تغيّرت {n} سجلات.</numerusform>
            <numerusform>تغيّر {n} سجلًا.</numerusform>
            <numerusform>تغيّر {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were erased from the bin.</source>
        <translation>
            <numerusform>لم يُمحَ أي سجل من سلة المحذوفات.</numerusform>
            <numerusform>مُحي سجل واحد من سلة المحذوفات.</numerusform>
            <numerusform>مُحي سجلان من سلة المحذوفات.</numerusform>
            <numerusform>مُحيت {n} سجلات من سلة المحذوفات.</numerusform>
            <numerusform>مُحي {n} سجلًا من سلة المحذوفات.</numerusform>
            <numerusform>مُحي {n} سجل من سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were made or changed since. What changed in them would be gone from your lists:</source>
        <translation>
            <numerusform>لم يُنشأ أو يتغير أي سجل منذ ذلك الحين ({n}):</numerusform>
            <numerusform>أُنشئ أو تغيّر سجل واحد منذ ذلك الحين ({n}). ما تغيّر فيه سيختفي من قوائمك:</numerusform>
            <numerusform>أُنشئ أو تغيّر سجلان منذ ذلك الحين ({n}). ما تغيّر فيهما سيختفي من قوائمك:</numerusform>
            <numerusform>أُنشئت أو تغيّرت {n} سجلات منذ ذلك الحين. ما تغيّر فيها سيختفي من قوائمك:</numerusform>
            <numerusform>أُنشئ أو تغيّر {n} سجلًا منذ ذلك الحين. ما تغيّر فيها سيختفي من قوائمك:</numerusform>
            <numerusform>أُنشئ أو تغيّر {n} سجل منذ ذلك الحين. ما تغيّر فيها سيختفي من قوائمك:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were saved.</source>
        <translation>
            <numerusform>لم يُنقَذ أي سجل ({n}).</numerusform>
            <numerusform>أُنقِذ سجل واحد ({n}).</numerusform>
            <numerusform>أُنقِذ سجلان ({n}).</numerusform>
            <numerusform>أُنقِذت {n} سجلات.</numerusform>
            <numerusform>أُنقِذ {n} سجلًا.</numerusform>
            <numerusform>أُنقِذ {n} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were taken from a file.</source>
        <translation>
            <numerusform>لم يؤخذ أي سجل ({n}) من ملف.</numerusform>
            <numerusform>أُخذ سجل واحد ({n}) من ملف.</numerusform>
            <numerusform>أُخذ سجلان ({n}) من ملف.</numerusform>
            <numerusform>أُخذت {n} سجلات من ملف.</numerusform>
            <numerusform>أُخذ {n} سجلًا من ملف.</numerusform>
            <numerusform>أُخذ {n} سجل من ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests wait</source>
        <translation>
            <numerusform>لا طلبات بالانتظار</numerusform>
            <numerusform>طلب واحد بالانتظار</numerusform>
            <numerusform>طلبان بالانتظار</numerusform>
            <numerusform>{n} طلبات بالانتظار</numerusform>
            <numerusform>{n} طلبًا بالانتظار</numerusform>
            <numerusform>{n} طلب بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are known already.</source>
        <translation>
            <numerusform>لا صفوف ({n}) معروفة من قبل.</numerusform>
            <numerusform>صف واحد ({n}) معروف من قبل.</numerusform>
            <numerusform>صفان ({n}) معروفان من قبل.</numerusform>
            <numerusform>{n} صفوف معروفة من قبل.</numerusform>
            <numerusform>{n} صفًا معروفًا من قبل.</numerusform>
            <numerusform>{n} صف معروف من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are to be mended first.</source>
        <translation>
            <numerusform>لا صفوف ({n}) تحتاج إلى تصحيح أولًا.</numerusform>
            <numerusform>صف واحد ({n}) يحتاج إلى تصحيح أولًا.</numerusform>
            <numerusform>صفان ({n}) يحتاجان إلى تصحيح أولًا.</numerusform>
            <numerusform>{n} صفوف تحتاج إلى تصحيح أولًا.</numerusform>
            <numerusform>{n} صفًا تحتاج إلى تصحيح أولًا.</numerusform>
            <numerusform>{n} صف تحتاج إلى تصحيح أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are to be mended first. Save a copy in which every problem is marked at its cell, mend them there, and open that copy.</source>
        <translation>
            <numerusform>لا صفوف ({n}) تحتاج إلى تصحيح أولًا. احفظ نسخة مؤشَّرًا فيها على كل مشكلة عند خليتها، وصحّح فيها، ثم افتح تلك النسخة.</numerusform>
            <numerusform>صف واحد ({n}) يحتاج إلى تصحيح أولًا. احفظ نسخة مؤشَّرًا فيها على كل مشكلة عند خليتها، وصحّح فيها، ثم افتح تلك النسخة.</numerusform>
            <numerusform>صفان ({n}) يحتاجان إلى تصحيح أولًا. احفظ نسخة مؤشَّرًا فيها على كل مشكلة عند خليتها، وصحّح فيها، ثم افتح تلك النسخة.</numerusform>
            <numerusform>{n} صفوف تحتاج إلى تصحيح أولًا. احفظ نسخة مؤشَّرًا فيها على كل مشكلة عند خليتها، وصحّح فيها، ثم افتح تلك النسخة.</numerusform>
            <numerusform>{n} صفًا تحتاج إلى تصحيح أولًا. احفظ نسخة مؤشَّرًا فيها على كل مشكلة عند خليتها، وصحّح فيها، ثم افتح تلك النسخة.</numerusform>
            <numerusform>{n} صف تحتاج إلى تصحيح أولًا. احفظ نسخة مؤشَّرًا فيها على كل مشكلة عند خليتها، وصحّح فيها، ثم افتح تلك النسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows wait for your tick.</source>
        <translation>
            <numerusform>لا صفوف ({n}) تنتظر تأشيرك.</numerusform>
            <numerusform>صف واحد ({n}) ينتظر تأشيرك.</numerusform>
            <numerusform>صفان ({n}) ينتظران تأشيرك.</numerusform>
            <numerusform>{n} صفوف تنتظر تأشيرك.</numerusform>
            <numerusform>{n} صفًا تنتظر تأشيرك.</numerusform>
            <numerusform>{n} صف تنتظر تأشيرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left as they are.</source>
        <translation>
            <numerusform>لم يُترك أي صف ({n}).</numerusform>
            <numerusform>تُرك صف واحد ({n}) كما هو.</numerusform>
            <numerusform>تُرك صفان ({n}) كما هما.</numerusform>
            <numerusform>تُركت {n} صفوف كما هي.</numerusform>
            <numerusform>تُرك {n} صفًا كما هي.</numerusform>
            <numerusform>تُرك {n} صف كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay here</source>
        <translation>
            <numerusform>لا شيء يبقى هنا</numerusform>
            <numerusform>سجل واحد يبقى هنا</numerusform>
            <numerusform>سجلان يبقيان هنا</numerusform>
            <numerusform>{n} سجلات تبقى هنا</numerusform>
            <numerusform>{n} سجلًا يبقى هنا</numerusform>
            <numerusform>{n} سجل يبقى هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still wait</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>سجل واحد ما زال ينتظر</numerusform>
            <numerusform>سجلان ما زالا ينتظران</numerusform>
            <numerusform>{n} سجلات ما زالت تنتظر</numerusform>
            <numerusform>{n} سجلًا ما زال ينتظر</numerusform>
            <numerusform>{n} سجل ما زال ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken away</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف واحد</numerusform>
            <numerusform>حذفان</numerusform>
            <numerusform>{n} عمليات حذف</numerusform>
            <numerusform>{n} عملية حذف</numerusform>
            <numerusform>{n} عملية حذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken in already</source>
        <translation>
            <numerusform>لا شيء أُدخل من قبل</numerusform>
            <numerusform>سجل واحد أُدخل من قبل</numerusform>
            <numerusform>سجلان أُدخلا من قبل</numerusform>
            <numerusform>{n} سجلات أُدخلت من قبل</numerusform>
            <numerusform>{n} سجلًا أُدخل من قبل</numerusform>
            <numerusform>{n} سجل أُدخل من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are too long for a cell: only their beginnings stand there.</source>
        <translation>
            <numerusform>لا نصوص ({n}) أطول من أن تسعها خلية.</numerusform>
            <numerusform>نص واحد ({n}) أطول من أن تسعه خلية: لا يوجد هناك إلا أوله.</numerusform>
            <numerusform>نصان ({n}) أطول من أن تسعهما خلية: لا يوجد هناك إلا أولهما.</numerusform>
            <numerusform>{n} نصوص أطول من أن تسعها الخلايا: لا يوجد هناك إلا أوائلها.</numerusform>
            <numerusform>{n} نصًا أطول من أن تسعها الخلايا: لا يوجد هناك إلا أوائلها.</numerusform>
            <numerusform>{n} نص أطول من أن تسعها الخلايا: لا يوجد هناك إلا أوائلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts in {language} go with it:</source>
        <translation>
            <numerusform>لا يُحذف معها أي نص بـ{language} ({n}):</numerusform>
            <numerusform>يُحذف معها نص واحد ({n}) بـ{language}:</numerusform>
            <numerusform>يُحذف معها نصّان ({n}) بـ{language}:</numerusform>
            <numerusform>تُحذف معها {n} نصوص بـ{language}:</numerusform>
            <numerusform>يُحذف معها {n} نصًا بـ{language}:</numerusform>
            <numerusform>يُحذف معها {n} نص بـ{language}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same as here</source>
        <translation>
            <numerusform>لا شيء مطابق</numerusform>
            <numerusform>سجل واحد مطابق للموجود هنا</numerusform>
            <numerusform>سجلان مطابقان للموجود هنا</numerusform>
            <numerusform>{n} سجلات مطابقة للموجود هنا</numerusform>
            <numerusform>{n} سجلًا مطابقًا للموجود هنا</numerusform>
            <numerusform>{n} سجل مطابق للموجود هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to mend</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
            <numerusform>أمر واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>أمران يحتاجان إلى تصحيح</numerusform>
            <numerusform>{n} أمور تحتاج إلى تصحيح</numerusform>
            <numerusform>{n} أمرًا يحتاج إلى تصحيح</numerusform>
            <numerusform>{n} أمر يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be removed</source>
        <translation>
            <numerusform>لا شيء للإزالة</numerusform>
            <numerusform>سجل واحد للإزالة</numerusform>
            <numerusform>سجلان للإزالة</numerusform>
            <numerusform>{n} سجلات للإزالة</numerusform>
            <numerusform>{n} سجلًا للإزالة</numerusform>
            <numerusform>{n} سجل للإزالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait ({size})</source>
        <translation>
            <numerusform>لا سجلات تنتظر ({size})</numerusform>
            <numerusform>سجل واحد ينتظر ({size})</numerusform>
            <numerusform>سجلان ينتظران ({size})</numerusform>
            <numerusform>{n} سجلات تنتظر ({size})</numerusform>
            <numerusform>{n} سجلًا ينتظر ({size})</numerusform>
            <numerusform>{n} سجل ينتظر ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with news of their reviews</source>
        <translation>
            <numerusform>لا جديد في المراجعات</numerusform>
            <numerusform>سجل واحد مع جديد في مراجعته</numerusform>
            <numerusform>سجلان مع جديد في مراجعتهما</numerusform>
            <numerusform>{n} سجلات مع جديد في مراجعتها</numerusform>
            <numerusform>{n} سجلًا مع جديد في مراجعته</numerusform>
            <numerusform>{n} سجل مع جديد في مراجعته</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}: {number}</source>
        <translation>{outcome}: {number}</translation>
    </message>
    <message>
        <source>{place} does not answer. What is missing is copied when it does.</source>
        <translation>لا استجابة من {place}. سيُنسخ ما ينقص عندما يستجيب.</translation>
    </message>
    <message>
        <source>{place} does not answer. You can go on meanwhile: what is in the backup is shown when it does.</source>
        <translation>لا استجابة من {place}. يمكنك المتابعة في هذه الأثناء: سيُعرض محتوى النسخة الاحتياطية عندما يستجيب.</translation>
    </message>
    <message>
        <source>{place} is being looked at …</source>
        <translation>يجري فحص {place} …</translation>
    </message>
    <message>
        <source>{place} is not there now. What is missing is copied when it is back.</source>
        <translation>{place} غير موجود الآن. يُنسخ ما ينقص عند عودته.</translation>
    </message>
    <message>
        <source>{place}, shown</source>
        <translation>{place}، ظاهرة</translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} records</source>
        <translation>
            <numerusform>{place}، لا سجلات</numerusform>
            <numerusform>{place}، سجل واحد</numerusform>
            <numerusform>{place}، سجلان</numerusform>
            <numerusform>{place}، {n} سجلات</numerusform>
            <numerusform>{place}، {n} سجلًا</numerusform>
            <numerusform>{place}، {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} records, hidden</source>
        <translation>
            <numerusform>{place}، لا سجلات، مخفية</numerusform>
            <numerusform>{place}، سجل واحد، مخفية</numerusform>
            <numerusform>{place}، سجلان، مخفية</numerusform>
            <numerusform>{place}، {n} سجلات، مخفية</numerusform>
            <numerusform>{place}، {n} سجلًا، مخفية</numerusform>
            <numerusform>{place}، {n} سجل، مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} {number}</source>
        <translation>{question} {number}</translation>
    </message>
    <message>
        <source>{question} {number}: address</source>
        <translation>{question} {number}: العنوان</translation>
    </message>
    <message>
        <source>{question} {number}: language</source>
        <translation>{question} {number}: اللغة</translation>
    </message>
    <message>
        <source>{question} {number}: name</source>
        <translation>{question} {number}: الاسم</translation>
    </message>
    <message>
        <source>{question} {number}: open the file {file}</source>
        <translation>{question} {number}: فتح الملف {file}</translation>
    </message>
    <message>
        <source>{question}, needed to publish</source>
        <translation>{question}، مطلوب للنشر</translation>
    </message>
    <message>
        <source>{question}, {language}</source>
        <translation>‏{question}، {language}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>‏{question}: {answer}</translation>
    </message>
    <message>
        <source>{question}: {comment}</source>
        <translation>{question}: {comment}</translation>
    </message>
    <message>
        <source>{question}: {problem}</source>
        <translation>‏{question}: {problem}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>{section}: {state}</source>
        <translation>‏{section}: {state}</translation>
    </message>
    <message>
        <source>{service} synchronizes the folder of your records: {folder}</source>
        <translation>يزامن {service} مجلد سجلاتك: {folder}</translation>
    </message>
    <message>
        <source>{share} % of what is needed to publish</source>
        <translation>{share}٪ من المطلوب للنشر</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}، الصف {row}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
    <message>
        <source>{size} of about {all}</source>
        <translation>{size} من نحو {all}</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>{size} حتى الآن</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{term} (no longer on the list)</source>
        <translation>{term} (لم يعد في القائمة)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (تابع)</translation>
    </message>
    <message>
        <source>{title} ({own} of {whole})</source>
        <translation>{title} ({own} من {whole})</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} – {what}</translation>
    </message>
    <message>
        <source>{topic}: not said</source>
        <translation>{topic}: غير مذكور</translation>
    </message>
    <message>
        <source>{topic}: the most frequent</source>
        <translation>{topic}: الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>{topic}: {chosen}</source>
        <translation>‏{topic}: {chosen}</translation>
    </message>
    <message>
        <source>{up} kB went out, {down} kB came in; requests: {requests}, seconds: {seconds}.</source>
        <translation>أُرسل {up} كيلوبايت واستُقبل {down} كيلوبايت؛ الطلبات: {requests}، الثواني: {seconds}.</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>‏{what} ({keys})</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>‏{what} {advice}</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}، من جانب {who}</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message>
        <source>{who} approved it</source>
        <translation>وافق عليه {who}</translation>
    </message>
    <message>
        <source>{who} asked for a review</source>
        <translation>طلب {who} المراجعة</translation>
    </message>
    <message>
        <source>{who} changed this record at the practice clearing-house.</source>
        <translation>تغير هذا السجل في غرفة تبادل المعلومات التدريبية من جانب {who}.</translation>
    </message>
    <message>
        <source>{who} published a new material.</source>
        <translation>نُشرت مادة جديدة من جانب {who}.</translation>
    </message>
    <message>
        <source>{who} published this record.</source>
        <translation>نُشر هذا السجل من جانب {who}.</translation>
    </message>
    <message>
        <source>{who} rejected this record, with a reason.</source>
        <translation>رُفض هذا السجل من جانب {who}، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{who} returned it</source>
        <translation>أعاده {who}</translation>
    </message>
    <message>
        <source>{who} took that back</source>
        <translation>سحب {who} ذلك</translation>
    </message>
    <message>
        <source>{who} wrote a comment</source>
        <translation>كتب {who} تعليقًا</translation>
    </message>
    <message>
        <source>{who}: {words} ({when})</source>
        <translation>{who}: {words} ({when})</translation>
    </message>
    <message>
        <source>{words} ({when})</source>
        <translation>{words} ({when})</translation>
    </message>
    <message>
        <source>{workspace} – {program}</source>
        <translation>{workspace} – {program}</translation>
    </message>
    <message>
        <source>“Other” cannot be chosen here.</source>
        <translation>لا يمكن اختيار «أخرى» هنا.</translation>
    </message>
    <message>
        <source>“Undo” brings all of it back as long as this form is open.</source>
        <translation>يعيد «تراجع» كل ذلك ما دامت هذه الاستمارة مفتوحة.</translation>
    </message>
    <message>
        <source>“Undo” brings them back as long as this form is open; they are also kept in the history.</source>
        <translation>يعيدها «تراجع» ما دامت هذه الاستمارة مفتوحة، وهي محفوظة أيضًا في تاريخ السجل.</translation>
    </message>
    <message>
        <source>“{cell}” is no country.</source>
        <translation>القيمة «{cell}» ليست بلدًا.</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address.</source>
        <translation>القيمة «{cell}» ليست عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“{cell}” is no role.</source>
        <translation>القيمة «{cell}» ليست صفة معروفة.</translation>
    </message>
    <message>
        <source>“{said}” can be several things. Write one of: {names}.</source>
        <translation>«{said}» تحتمل عدة أشياء. اكتب واحدًا من: {names}.</translation>
    </message>
    <message>
        <source>“{said}”: {why}</source>
        <translation>«{said}»: {why}</translation>
    </message>
    <message>
        <source>“{said}”: {why} {hint}</source>
        <translation>«{said}»: {why} {hint}</translation>
    </message>
    <message>
        <source>“{term}” in your own words</source>
        <translation>«{term}» بعباراتك الخاصة</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” is kept and waits to be sent.</source>
        <translation>احتُفظ بالسجل «{title}» وهو بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>احتُفظ بالسجل «{title}».</translation>
    </message>
    <message>
        <source>“{title}” is settled and waits to be sent.</source>
        <translation>سُوّي تعارض «{title}» وهو بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>“{title}” is settled; it is now the same here and at the clearing-house.</source>
        <translation>سُوّي تعارض «{title}»؛ وهو الآن متطابق هنا وفي غرفة تبادل المعلومات.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {why}</source>
        <translation>يبقى «{title}» كما هو: {why}</translation>
    </message>
    <message>
        <source>“{title}”, {when}</source>
        <translation>«{title}»، {when}</translation>
    </message>
</context>
</TS>
