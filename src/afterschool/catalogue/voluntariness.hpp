// Whether taking part was really free (湘教改〔2022〕1号: 自主自愿): an anonymous survey with the same questions in every school, so that no school shapes
// them and counties compare like with like. Choices only: what is counted names nobody.
#pragma once
#include <vector>

#include "afterschool/catalogue/survey_views.hpp"

namespace luoshi::afterschool::catalogue {

// Keys that begin so belong to this survey alone; a school's own survey has none.
inline constexpr std::string_view voluntariness_keys = "voluntary.";
bool asks_voluntariness(const std::vector<SurveyQuestion>& questions);

}  // namespace luoshi::afterschool::catalogue
