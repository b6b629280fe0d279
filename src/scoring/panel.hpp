// What several experts' totals for several objects come to: mean, trimmed mean and, beside them, the result corrected for how severe each expert is.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace luoshi::scoring {

struct PanelMark {
    std::string expert;
    std::string object;
    double points = 0;
};

struct ObjectResult {
    std::string object;
    std::int64_t marks = 0;
    double mean = 0;
    std::optional<double> trimmed;  // without one highest and one lowest; from five marks on
    double corrected = 0;           // as if every expert were as severe as the panel
    std::optional<double> low, high;  // 95 % interval of the corrected one; nothing where the marks leave no freedom to estimate
    double spread = 0;              // highest less lowest
};
BOOST_DESCRIBE_STRUCT(ObjectResult, (), (object, marks, mean, trimmed, corrected, low, high, spread))

struct ExpertResult {
    std::string expert;
    std::int64_t marks = 0;
    double severity = 0;  // how many points below the panel; negative: milder
};
BOOST_DESCRIBE_STRUCT(ExpertResult, (), (expert, marks, severity))

struct PanelResult {
    std::vector<ObjectResult> objects;  // by id
    std::vector<ExpertResult> experts;  // by id
};

// ItemMark = object + severity + chance, by least squares; an expert with few marks is drawn towards the panel as if `prior_marks` marks without any
// severity had been given besides. One mark for each pair; the order of the marks changes nothing.
PanelResult judge(std::span<const PanelMark> marks, double prior_marks = 1);

// Objects on which the experts differ by more than `limit` points: one more expert is asked.
std::vector<std::string> needs_another_expert(const PanelResult& result, double limit);

}  // namespace luoshi::scoring
