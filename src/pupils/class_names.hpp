// How grades and classes are called, and which grades a school has.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "org/api.hpp"

namespace luoshi::pupils {

std::string class_name(int grade, int number);               // 三年级2班
std::string_view group_words(std::string_view kind);         // disabled → 残疾
std::string_view group_kind_called(std::string_view words);  // 残疾, 残疾学生 → disabled; empty where unknown

// First and last grade of a school of that stage; nothing for schools outside of compulsory education.
struct Grades {
    int first = 1;
    int last = 9;
};
std::optional<Grades> grades_of(org::Stage stage);

// The school year in which a day lies: it begins on 1 August.
int school_year_of(Date day);

}  // namespace luoshi::pupils
