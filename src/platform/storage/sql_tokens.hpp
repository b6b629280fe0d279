// SQL text cut into words, enough to check rules over it. Comments are left out.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::storage {

struct SqlToken {
    enum class Kind { word, name, text, number, sign };  // name: a quoted identifier; text: a string literal
    Kind kind;
    std::string text;  // words in upper case, names as written
    std::string as_written;

    bool is(std::string_view word) const { return (kind == Kind::word || kind == Kind::sign) && text == word; }
};

std::vector<SqlToken> sql_tokens(std::string_view sql);

// The statements of a script, each without its semicolon.
std::vector<std::vector<SqlToken>> sql_statements(std::string_view sql);

}  // namespace luoshi::storage
