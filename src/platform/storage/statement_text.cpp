#include "platform/storage/statement_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "platform/storage/errors.hpp"

namespace luoshi::storage {
namespace {

bool same_letter(char a, char b) { return std::toupper(static_cast<unsigned char>(a)) == b; }
bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool starts_with_word(std::string_view sql, std::string_view word) {
    return sql.size() >= word.size() && std::equal(word.begin(), word.end(), sql.begin(), [](char w, char s) { return same_letter(s, w); }) &&
           (sql.size() == word.size() || !is_letter(sql[word.size()]));
}

bool has_word(std::string_view sql, std::string_view word) {
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if ((i == 0 || !is_letter(sql[i - 1])) && starts_with_word(sql.substr(i), word)) return true;
    }
    return false;
}

}  // namespace

std::string_view without_leading_comments(std::string_view sql) {
    for (;;) {
        const auto start = sql.find_first_not_of(" \t\r\n;");
        if (start == std::string_view::npos) return {};
        sql.remove_prefix(start);
        if (!sql.starts_with("--")) return sql;
        const auto end = sql.find('\n');
        if (end == std::string_view::npos) return {};
        sql.remove_prefix(end);
    }
}

bool is_blank(std::string_view sql) { return without_leading_comments(sql).empty(); }

bool only_reads(std::string_view sql) {
    sql = without_leading_comments(sql);
    if (starts_with_word(sql, "SELECT") || starts_with_word(sql, "VALUES")) return true;
    if (!starts_with_word(sql, "WITH")) return false;
    return !has_word(sql, "INSERT") && !has_word(sql, "UPDATE") && !has_word(sql, "DELETE");
}

bool replaces_rows(std::string_view sql) {
    sql = without_leading_comments(sql);
    for (std::size_t i = sql.find_first_of("Rr"); i != std::string_view::npos; i = sql.find_first_of("Rr", i + 1)) {
        if (!starts_with_word(sql.substr(i), "REPLACE") || (i > 0 && is_letter(sql[i - 1]))) continue;
        const auto next = sql.find_first_not_of(" \t\r\n", i + 7);
        if (next != std::string_view::npos && sql[next] == '(') continue;  // the text function
        const auto before = sql.find_last_not_of(" \t\r\n", i == 0 ? std::string_view::npos : i - 1);
        if (i == 0 || (before > 0 && starts_with_word(sql.substr(before - 1, 2), "OR"))) return true;
    }
    return false;
}

void refuse_nul(std::string_view query, std::span<const Parameter> parameters) {
    for (const auto& p : parameters) {
        if (p.kind == Parameter::Kind::text && p.value().find('\0') != std::string_view::npos) {
            throw Failure(fmt::format("{}: a text with a NUL character cannot be stored", query));
        }
    }
}

}  // namespace luoshi::storage
