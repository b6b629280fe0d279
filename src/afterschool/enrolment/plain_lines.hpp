// Rows of plain fields as one parameter of a statement: a line each, the fields parted by blanks. PostgreSQL takes lines apart in a third of the time that JSON
// costs it, SQLite makes JSON of them (queries/standings.sql). Fields are ids, numbers and words of ours, without quotes, backslashes and line ends.
#pragma once
#include <string>
#include <string_view>

#include "foundation/id.hpp"

namespace luoshi::afterschool::enrolment {

inline void add_field(std::string& lines, std::string_view field) { lines += field; }
template <class Tag>
void add_field(std::string& lines, const Id<Tag>& id) {
    const auto text = id.text();
    lines.append(text.data(), text.size());
}

template <class First, class... Rest>
void add_line(std::string& lines, const First& first, const Rest&... rest) {
    if (!lines.empty()) lines += '\n';
    add_field(lines, first);
    ((lines += ' ', add_field(lines, rest)), ...);
}

}  // namespace luoshi::afterschool::enrolment
