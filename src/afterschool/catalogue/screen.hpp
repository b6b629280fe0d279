// Reads the text of a course for subject teaching (学科教学) and drilling: words and harmless longer phrases are data
// (data/subject_words.json). A hit is a question to a person, never a refusal by itself. Pure.
#pragma once
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "afterschool/catalogue/course_views.hpp"

namespace luoshi::afterschool::catalogue {

// Every word once for each field it stands in, in the order of the list. Spaces and middle dots inside a word do not
// hide it (数 学, 数·学). A place that lies inside a harmless phrase (数学游戏) is no hit.
std::vector<ScreenHit> screen_text(std::span<const std::pair<std::string_view, std::string_view>> fields);

}  // namespace luoshi::afterschool::catalogue
