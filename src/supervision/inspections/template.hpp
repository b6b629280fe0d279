// What is looked at on a visit, as data; and what an answer means. Pure.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "supervision/inspections/words.hpp"

namespace luoshi::supervision::inspections {

struct InspectionItem {
    std::string code;   // once in a template: "A1"
    std::string words;  // said so that "yes" is right: 先征得家长同意，再收费
    ItemKind kind = ItemKind::yes_no;
    std::vector<std::string> choices = {};
    std::vector<std::string> good = {};  // those of the choices that meet the item
    std::optional<std::int64_t> least = {};
    std::optional<std::int64_t> most = {};
    std::string unit = {};
    FindingSeverity severity = FindingSeverity::warning;
    bool money = false;  // put right only with money back to each pupil
    std::string basis = {};
    int weight = 0;
    ItemRole role = ItemRole::plain;
    bool photo_needed = false;
};
BOOST_DESCRIBE_STRUCT(InspectionItem, (), (code, words, kind, choices, good, least, most, unit, severity, money, basis, weight, role, photo_needed))

struct InspectionSection {
    std::string title;
    std::vector<InspectionItem> items;
};
BOOST_DESCRIBE_STRUCT(InspectionSection, (), (title, items))

struct InspectionContent {
    std::vector<InspectionSection> sections;
};
BOOST_DESCRIBE_STRUCT(InspectionContent, (), (sections))

// Refuses with "bad-template" naming the item: no items, a code twice or with blanks, a choice without choices, weights that do not sum to 100.
Result<Nothing> check_template(const InspectionContent& content);

struct InspectionAnswer {
    std::string item;
    std::string value = {};  // yes | no, a whole number, one of the choices, a text
    bool not_applicable = false;
    std::string note = {};
    std::vector<std::string> photos = {};  // ids of pictures that were kept before
};
BOOST_DESCRIBE_STRUCT(InspectionAnswer, (), (item, value, not_applicable, note, photos))

// Refuses with "form-incomplete" or "bad-answer" and the item as the field.
Result<Nothing> check_answers(const InspectionContent& content, const std::vector<InspectionAnswer>& answers);
bool is_met(const InspectionItem& item, const InspectionAnswer& answer);

// InspectionMarks: sum of the weights that are met, of those that apply, in hundredths; zero when a veto item is not met.
struct InspectionMarks {
    std::int64_t points_percent = 0;
    std::int64_t not_met = 0;
    std::int64_t core_not_met = 0;
    std::int64_t veto_not_met = 0;
};
BOOST_DESCRIBE_STRUCT(InspectionMarks, (), (points_percent, not_met, core_not_met, veto_not_met))
InspectionMarks marks_of(const InspectionContent& content, const std::vector<InspectionAnswer>& answers);

// The sample that is shipped: after-school service. To be copied and changed.
struct InspectionSample {
    std::string title;
    InspectionContent content;
};
BOOST_DESCRIBE_STRUCT(InspectionSample, (), (title, content))
InspectionSample after_school_template();

}  // namespace luoshi::supervision::inspections
