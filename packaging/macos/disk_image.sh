#!/usr/bin/env bash
# Sign the app that `make package` left in dist, have Apple notarise it, and put it into a disk image.
#
#   IDENTITY="Developer ID Application: …" PROFILE=notary packaging/macos/disk_image.sh
#
# PROFILE is what `xcrun notarytool store-credentials` was given. Without IDENTITY the app is signed for this computer
# alone: others open it once with the right mouse button, “Open”.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$(.venv/bin/python packaging/product.py)
app="dist/Focal Desk.app"
image="dist/focal-desk-$version-macos.dmg"

codesign --force --deep --options runtime --timestamp \
  --entitlements packaging/macos/entitlements.plist --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/focal-desk" selftest

rm -f "$image"
hdiutil create -volname "Focal Desk $version" -srcfolder "$app" -format ULMO "$image"
if [ -n "${IDENTITY:-}" ]; then
  codesign --sign "$IDENTITY" "$image"
  xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "$image"
fi
