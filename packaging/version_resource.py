"""What Windows shows of the program's file: its name and version, in the form that PyInstaller reads."""

from __future__ import annotations

from pathlib import Path

from product import NAME, TITLE, four_numbers, project, version

_ENGLISH, _UNICODE = 0x0409, 1200


def text() -> str:
    """The version resource."""
    numbers = four_numbers()
    said = {
        "CompanyName": project()["authors"][0]["name"],
        "FileDescription": TITLE,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": f"{project()['license']} licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version(),
    }
    entries = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in said.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('{_ENGLISH:04x}{_UNICODE:04x}', [{entries}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])])\n"
    )


def write(file: Path) -> None:
    """Write it to a file."""
    file.write_text(text(), encoding="utf-8", newline="\n")
