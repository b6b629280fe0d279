// Titles: where one ends, its genre, how many issuers it states.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

// 通知, 意见, 办法 …: what a title ends with, whatever （试行） follows. Empty where the text is no title.
string_view genre_of(string_view title);
// One line that may close a title: short, no sentence, ends with a genre.
bool ends_title(string_view line);
// A kind of document that is sent to somebody (通知, 函, 批复) and not attached to another (办法, 方案).
bool is_letter_genre(string_view genre);
// 等三部门 → 3.
std::optional<int> stated_issuer_count(string_view title);
// The bodies a title begins with: 湖南省教育厅 湖南省财政厅关于… → both.
std::vector<std::string> title_issuers(string_view title);
// The issuer named in the title of a cited document, without 等三部门.
std::optional<std::string> cited_issuer(string_view title);

}  // namespace luoshi::notices::reading
