// Pictures from outside, pure and without decoding one: what kind they are, and the same picture without what camera, phone or editor wrote beside it (place,
// time, device, owner, a small copy of the uncropped picture). Only what is needed to see the picture goes through; what is not known stays behind.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::files {

enum class PictureKind { jpeg, png, webp };

// By content, never by name.
std::optional<PictureKind> picture_kind(std::string_view bytes);
std::string_view media_type(PictureKind kind);  // "image/jpeg" and so on

// A JPEG that was taken turned keeps that one fact, in a tag of our own. A PNG or WebP that says it is turned is refused, because browsers do not agree about it.
// Refusals: picture-kind (no JPEG, PNG or WebP), picture-broken (does not read through to its end), picture-turned.
Result<std::string> without_metadata(std::string_view bytes);

// How a camera was held, from the Exif data of a JPEG: 1 (upright) to 8. 1 when nothing is said.
int jpeg_orientation(std::string_view jpeg);

}  // namespace luoshi::files
