// The pieces of an HTML file in order: text, start tags, end tags. Comments and declarations are skipped; the content
// of raw elements (script, style, title, textarea…) is skipped with them.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace luoshi::documents {

struct HtmlToken {
    enum class Kind { text, start, end };
    Kind kind = Kind::text;
    std::string name = {};           // of a tag, lower case
    std::string_view content = {};   // the text as written, or a start tag's attributes as written
    std::size_t begin = 0, end = 0;  // where in the file
};

class HtmlTokens {
 public:
    explicit HtmlTokens(std::string_view html, std::size_t begin = 0) : html_(html), at_(begin) {}
    // The next piece, or nothing at the end.
    std::optional<HtmlToken> next();

 private:
    std::optional<HtmlToken> read_markup();
    std::size_t end_of_tag(std::size_t from) const;
    void skip_raw_content(std::string_view name);

    std::string_view html_;
    std::size_t at_;
};

// The value of an attribute, as written (references unresolved); nothing when the tag does not have it.
std::optional<std::string> html_attribute(std::string_view attributes, std::string_view name);

std::string lower_case_ascii(std::string_view text);
// Case-insensitive for ASCII; `part` in lower case.
std::size_t find_ignoring_case(std::string_view text, std::string_view part, std::size_t from = 0);

}  // namespace luoshi::documents
