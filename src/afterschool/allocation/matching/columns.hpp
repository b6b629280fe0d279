// What the three files have in common: a header that names the columns, and faults that name the line.
#pragma once
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/csv.hpp"
#include "foundation/result.hpp"

namespace luoshi::afterschool::allocation::matching {

constexpr std::int64_t number_max = 1'000'000'000;
constexpr std::size_t name_max = 0xffff;

// What is wrong, and where: a place in the text (turned into a line number at the end).
struct Fault {
    const char* at = nullptr;
    std::string words;
    std::string words_en;
};

Problem refusal(std::string slug, std::string_view file, std::string_view text, const Fault& fault);

// Which field holds which column.
struct Columns {
    std::array<std::size_t, 4> needed{};
    std::size_t needed_count = 0;
    std::size_t optional = csv::fields_max;  // of the one optional column; fields_max: not there
    std::size_t count = 0;
};

// Nothing, with the fault, for a header that lacks a column or has one too many.
std::optional<Columns> read_header(const csv::Line& line, std::initializer_list<std::string_view> needed,
                                   std::string_view optional, Fault& fault);
// The number of fields is that of the header, or without the optional last one.
bool is_complete(const csv::Line& line, const Columns& columns);
bool is_name(std::string_view text);

Fault incomplete(const char* at, const csv::Line& line, const Columns& columns);
Fault empty_name(const char* at, std::string_view column);
Fault bad_number(const char* at, std::string_view column, std::string_view text, std::string_view range);

}  // namespace luoshi::afterschool::allocation::matching
