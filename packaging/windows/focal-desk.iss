; The installer for Windows, of the folder that `make package` left in dist: for one person, without an administrator.
;
;   ISCC /DVersion=VERSION packaging\windows\focal-desk.iss
;
; VERSION is pyproject.toml's; `python packaging/product.py` prints it. Needs Inno Setup 6.3 or newer.
#ifndef Version
  #error Say which version: ISCC /DVersion=VERSION
#endif

[Setup]
AppId={{6E0B5D0C-3B5B-4C55-9D0B-6C2B6B8C5A11}
AppName=Focal Desk
AppVersion={#Version}
AppVerName=Focal Desk {#Version}
AppPublisher=The Focal Desk authors
; With the lowest rights this is the person's own folder of programs.
DefaultDirName={autopf}\Focal Desk
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableReadyPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\focal-desk.ico
UninstallDisplayIcon={app}\focal-desk.exe
UninstallDisplayName=Focal Desk
OutputDir=..\..\dist
OutputBaseFilename=focal-desk-{#Version}-windows-x86_64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
#if FileExists(CompilerPath + "Languages\Arabic.isl")
Name: "arabic"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
english.RemoveData=The program is removed. Remove your data as well, with all backups in this folder?%n%n%1%n%nThis cannot be undone. Choose No to keep them.
french.RemoveData=Le programme est supprimé. Supprimer aussi vos données, avec toutes les sauvegardes de ce dossier ?%n%n%1%n%nC’est définitif. Choisissez Non pour les garder.
#if FileExists(CompilerPath + "Languages\Arabic.isl")
arabic.RemoveData=أُزيل البرنامج. هل تريد إزالة بياناتك أيضًا مع كل النسخ الاحتياطية في هذا المجلد؟%n%n%1%n%nلا يمكن التراجع عن ذلك. اختر «لا» للاحتفاظ بها.
#endif
english.BundleKind=Focal Desk bundle
french.BundleKind=Colis de Focal Desk
#if FileExists(CompilerPath + "Languages\Arabic.isl")
arabic.BundleKind=حزمة Focal Desk
#endif
english.UpdateKind=Update of Focal Desk
french.UpdateKind=Mise à jour de Focal Desk
#if FileExists(CompilerPath + "Languages\Arabic.isl")
arabic.UpdateKind=تحديث Focal Desk
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of an earlier version would be loaded in the place of today's.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"
; Versions that update files laid beside it: the one that is installed now is meant.
Type: files; Name: "{app}\current"
Type: filesandordirs; Name: "{app}\versions"

[UninstallDelete]
Type: files; Name: "{app}\current"
Type: filesandordirs; Name: "{app}\versions"

[Files]
Source: "..\..\dist\focal-desk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Focal Desk"; Filename: "{app}\focal-desk.exe"
Name: "{autodesktop}\Focal Desk"; Filename: "{app}\focal-desk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.focal\OpenWithProgids"; ValueType: string; ValueName: "FocalDesk.Bundle"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\FocalDesk.Bundle"; ValueType: string; ValueData: "{cm:BundleKind}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\FocalDesk.Bundle\DefaultIcon"; ValueType: string; ValueData: "{app}\focal-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\FocalDesk.Bundle\shell\open\command"; ValueType: string; ValueData: """{app}\focal-desk.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.focal-update\OpenWithProgids"; ValueType: string; ValueName: "FocalDesk.Update"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\FocalDesk.Update"; ValueType: string; ValueData: "{cm:UpdateKind}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\FocalDesk.Update\DefaultIcon"; ValueType: string; ValueData: "{app}\focal-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\FocalDesk.Update\shell\open\command"; ValueType: string; ValueData: """{app}\focal-desk.exe"" ""%1"""

[Run]
Filename: "{app}\focal-desk.exe"; Description: "{cm:LaunchProgram,Focal Desk}"; Flags: nowait postinstall skipifsilent

[Code]
{ Data outlive the program, unless somebody says otherwise; a silent removal keeps them. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Data: String;
begin
  if CurUninstallStep <> usPostUninstall then
    exit;
  Data := ExpandConstant('{localappdata}\focal-desk');
  if not DirExists(Data) then
    exit;
  if SuppressibleMsgBox(FmtMessage(CustomMessage('RemoveData'), [Data]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES then
    DelTree(Data, True, True, True);
end;
