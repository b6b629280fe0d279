#include "platform/storage/sql_tokens.hpp"

#include <algorithm>
#include <cctype>

namespace luoshi::storage {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

// The end of what is quoted from `at` on; a doubled quote stands for itself.
std::size_t end_of_quoted(std::string_view sql, std::size_t at) {
    const char quote = sql[at];
    for (++at; at < sql.size(); ++at) {
        if (sql[at] != quote) continue;
        if (at + 1 >= sql.size() || sql[at + 1] != quote) return at + 1;
        ++at;
    }
    return sql.size();
}

// $$ … $$ and $tag$ … $tag$; zero when there is none here ("$1" is a parameter).
std::size_t end_of_dollar_quoted(std::string_view sql, std::size_t at) {
    const auto second = sql.find('$', at + 1);
    if (second == std::string_view::npos) return 0;
    const auto tag = sql.substr(at, second - at + 1);
    if (!std::all_of(tag.begin() + 1, tag.end() - 1, is_word) || (tag.size() > 2 && std::isdigit(static_cast<unsigned char>(tag[1])) != 0)) return 0;
    const auto end = sql.find(tag, second + 1);
    return end == std::string_view::npos ? sql.size() : end + tag.size();
}

std::size_t end_of_comment(std::string_view sql, std::size_t at) {
    if (sql.substr(at, 2) == "--") return std::min(sql.size(), sql.find('\n', at));
    if (sql.substr(at, 2) == "/*") {
        const auto end = sql.find("*/", at + 2);
        return end == std::string_view::npos ? sql.size() : end + 2;
    }
    return 0;
}

}  // namespace

std::vector<SqlToken> sql_tokens(std::string_view sql) {
    std::vector<SqlToken> tokens;
    for (std::size_t at = 0; at < sql.size();) {
        if (std::isspace(static_cast<unsigned char>(sql[at])) != 0) {
            ++at;
            continue;
        }
        if (const auto end = end_of_comment(sql, at); end != 0) {
            at = end;
            continue;
        }
        auto kind = SqlToken::Kind::sign;
        std::size_t end = at + 1;
        if (sql[at] == '\'') kind = SqlToken::Kind::text, end = end_of_quoted(sql, at);
        else if (sql[at] == '"') kind = SqlToken::Kind::name, end = end_of_quoted(sql, at);
        else if (const auto dollar = sql[at] == '$' ? end_of_dollar_quoted(sql, at) : 0; dollar != 0) kind = SqlToken::Kind::text, end = dollar;
        else if (is_word(sql[at])) {
            kind = std::isdigit(static_cast<unsigned char>(sql[at])) != 0 ? SqlToken::Kind::number : SqlToken::Kind::word;
            while (end < sql.size() && is_word(sql[end])) ++end;
        }
        std::string written(sql.substr(at, end - at));
        std::string text = written;
        if (kind == SqlToken::Kind::word) std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        if (kind == SqlToken::Kind::name && written.size() >= 2) written = text = written.substr(1, written.size() - 2);
        tokens.push_back({kind, std::move(text), std::move(written)});
        at = end;
    }
    return tokens;
}

std::vector<std::vector<SqlToken>> sql_statements(std::string_view sql) {
    std::vector<std::vector<SqlToken>> statements(1);
    for (auto& token : sql_tokens(sql)) {
        if (token.is(";")) statements.emplace_back();
        else statements.back().push_back(std::move(token));
    }
    std::erase_if(statements, [](const auto& statement) { return statement.empty(); });
    return statements;
}

}  // namespace luoshi::storage
