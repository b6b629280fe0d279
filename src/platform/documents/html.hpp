// HTML flattened to the lines a reader sees. Tolerant: any bytes give some text, in time proportional to their number.
//
// Scripts, styles, navigation and hidden parts are left out. Where the page marks its article the way government sites
// do (UCAP-CONTENT, TRS_Editor, <article>…), only that part is read, with the article's title before it.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::documents {

bool looks_like_html(std::string_view text, std::string_view file_name);

// The character set that the page names in its first bytes; empty when it names none.
std::string declared_charset(std::string_view bytes);

// text: UTF-8, line breaks '\n' (decode_text gives that).
std::string flatten_html(std::string_view text);

}  // namespace luoshi::documents
