// From the bytes of a text file to clean UTF-8: the encoding is found out, never asked for.
//
// Known: UTF-8, UTF-16 and UTF-32 with byte order mark; without one UTF-8, GB18030 (with GBK and GB 2312), Big5, UTF-16
// of either order. The result is always valid UTF-8 with '\n' between lines and no other control character than '\t'.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::documents {

struct DecodedText {
    std::string text;
    std::string encoding;  // "utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "utf-32le", "utf-32be"
    std::vector<std::string> notes;
};

// declared: what the file says of itself (HTML meta, HTTP header), believed only where the bytes do not speak against
// it. Refusals: encoding-unknown; file-kind-unknown for bytes that are no text at all.
Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared = {});

// '\n' for every kind of line break (CR, CRLF, NEL, U+2028, U+2029, form feed, vertical tab); other control characters
// and invisible marks removed; no-break spaces become spaces; broken sequences become U+FFFD.
std::string clean_text(std::string_view utf8);

}  // namespace luoshi::documents
