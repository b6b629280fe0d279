// Values of a line written as text, for table tests: "P 500; F? 400 primary; C! 300 city; S 200 05-01..09-30".
//   P, F, C, S   province, prefecture, county, school
//   ? reported   ! waits for the second person   x rule of another province
#pragma once
#include <sstream>
#include <string>
#include <vector>

#include "rules/resolve.hpp"
#include "rules/values.hpp"

namespace luoshi::rules::testing {

struct Cell {  // of the table: one value or one question
    PlaceLevel level = PlaceLevel::province;
    char mark = ' ';
    std::string value;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::optional<std::string> season_from;
    std::optional<std::string> season_until;
    std::optional<Date> on;
};

inline void read_word(Cell& cell, const std::string& word) {
    if (const auto stage = json::enum_parse<org::Stage>(word))
        cell.stage = *stage;
    else if (const auto tier = json::enum_parse<org::Tier>(word))
        cell.tier = *tier;
    else if (const auto dots = word.find(".."); dots != std::string::npos) {
        cell.season_from = word.substr(0, dots);
        cell.season_until = word.substr(dots + 2);
    } else if (const auto day = Date::parse(word))
        cell.on = *day;
    else
        throw std::invalid_argument("not understood in a table: " + word);
}

inline Cell read_question(const std::string& text) {
    Cell cell;
    std::istringstream words(text);
    for (std::string word; words >> word;) read_word(cell, word);
    return cell;
}

inline std::vector<Cell> read_cells(const std::string& text) {
    std::vector<Cell> cells;
    std::istringstream list(text);
    for (std::string one; std::getline(list, one, ';');) {
        std::istringstream words(one);
        std::string place;
        Cell cell;
        if (!(words >> place >> cell.value)) continue;
        cell.level = static_cast<PlaceLevel>(std::string("PFCS").find(place[0]));
        if (place.size() > 1) cell.mark = place[1];
        for (std::string word; words >> word;) read_word(cell, word);
        cells.push_back(std::move(cell));
    }
    return cells;
}

inline std::vector<LineValue> line_of(const Parameter& parameter, const std::string& text) {
    static constexpr const char* places[] = {"430000", "430100", "430104", "430104-school"};
    static constexpr const char* names[] = {"湖南省", "长沙市", "岳麓区", "样例小学"};
    std::vector<LineValue> values;
    for (const auto& cell : read_cells(text)) {
        LineValue value;
        value.id = ValueId{Uuid{static_cast<std::uint8_t>(values.size() + 1)}};
        value.parameter = parameter.key;
        value.level = cell.level;
        value.place = places[static_cast<int>(cell.level)];
        value.place_name = names[static_cast<int>(cell.level)];
        value.stage = cell.stage;
        value.tier = cell.tier;
        value.season_from = cell.season_from;
        value.season_until = cell.season_until;
        value.value = read_value(parameter, boost::json::parse(cell.value)).value();
        value.valid_from = Date(2020, 1, 1);
        value.holds_until = no_end;
        value.certain = cell.mark == ' ';
        value.claim = value.certain || cell.mark == '!' ? Claim::decided : Claim::reported;
        value.step = cell.mark == '!' ? Step::entered : Step::standing;
        value.grade = cell.mark == 'x' ? Grade::X : Grade::A;
        value.document = "文件";
        values.push_back(std::move(value));
    }
    return values;
}

// "400 confirmed C", "600|700 conflicting F", or the slug of the refusal.
inline std::string told(const Result<Holding>& held) {
    if (!held) return held.error().slug;
    std::string values;
    if (held->state == RuleState::conflicting) {
        for (const auto& candidate : held->candidates)
            values += (values.empty() ? "" : "|") + boost::json::serialize(candidate.value);
    } else {
        values = boost::json::serialize(held->value);
    }
    return values + " " + std::string(json::enum_name(held->state)) + " " + "PFCS"[static_cast<int>(held->basis.level)];
}

}  // namespace luoshi::rules::testing
