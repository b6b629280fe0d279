#include "reporting/openness.hpp"

#include <algorithm>
#include <set>

namespace luoshi::reporting {
namespace {

// Figures that share a number stand in one group and are left out together: what one column hides another must not tell.
enum class Group { schools, enrolment, teachers, outside, seats, attendance, money };
struct Offered {
    std::string_view indicator;
    Group group;
};
constexpr Offered all[] = {
    {"coverage", Group::schools},        {"time_compliant", Group::schools},  {"sessions", Group::schools},       {"lessons", Group::schools},
    {"participation", Group::enrolment}, {"participants", Group::enrolment},  {"five_day_share", Group::enrolment}, {"teacher_share", Group::teachers},
    {"outside_persons", Group::outside}, {"seats", Group::seats},             {"attendance", Group::attendance},  {"billed", Group::money},
    {"collection", Group::money},        {"refund_share", Group::money},      {"refunds_open", Group::money}};

const Offered* find_offered(std::string_view indicator) {
    const auto found = std::ranges::find(all, indicator, &Offered::indicator);
    return found == std::end(all) ? nullptr : &*found;
}

const Amount* amount_of(const FrozenLine& line, std::string_view indicator) {
    const auto found = std::ranges::find(line.figures, indicator, &FrozenFigure::indicator);
    return found == line.figures.end() ? nullptr : &found->amount;
}

// The numbers of people that the figures of a group tell of one body. Money tells of the families that take part.
std::vector<std::int64_t> numbers_told(const FrozenLine& line, Group group) {
    std::vector<std::int64_t> told;
    const auto of = group == Group::money ? Group::enrolment : group;
    for (const auto& one : all) {
        if (one.group != of) continue;
        const auto* amount = amount_of(line, one.indicator);
        const bool share = is_share(find_indicator(one.indicator)->unit);
        told.push_back(amount == nullptr ? 0 : amount->numerator);
        if (!share) continue;
        told.push_back(amount == nullptr ? 0 : amount->denominator);
        told.push_back(amount == nullptr ? 0 : amount->denominator - amount->numerator);
    }
    return told;
}

bool is_small(std::int64_t number, std::int64_t threshold) { return number > 0 && number < threshold; }
bool any_small(const std::vector<std::int64_t>& numbers, std::int64_t threshold) {
    return std::ranges::any_of(numbers, [&](std::int64_t one) { return is_small(one, threshold); });
}

class Hiding {
 public:
    Hiding(const FrozenContent& content, Group group, std::int64_t threshold) : threshold_(threshold) {
        for (const auto& line : content) told_.push_back(numbers_told(line, group));
    }

    // The rows that are left out; 0 is the body itself.
    std::set<std::size_t> rows() {
        if (told_.empty()) return {};
        for (std::size_t i = 1; i < told_.size(); ++i) {
            if (any_small(told_[i], threshold_)) hidden_.insert(i);
        }
        if (any_small(told_[0], threshold_)) {
            for (std::size_t i = 0; i < told_.size(); ++i) hidden_.insert(i);
            return hidden_;
        }
        // The sum above is known, and so is every row that is shown: what is left out must be two bodies at least, and enough people together.
        while (!hidden_.empty() && !protects()) {
            const auto next = smallest_shown();
            if (next == 0) {
                hidden_.insert(0);
                break;
            }
            hidden_.insert(next);
        }
        return hidden_;
    }

 private:
    bool protects() const {
        if (hidden_.size() < 2) return false;
        std::vector<std::int64_t> sum(told_[0].size(), 0);
        for (const auto row : hidden_)
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += told_[row][i];
        return !any_small(sum, threshold_);
    }
    // Of the rows that are still shown and tell anything at all; 0: there is none.
    std::size_t smallest_shown() const {
        std::size_t smallest = 0;
        std::int64_t least = 0;
        for (std::size_t i = 1; i < told_.size(); ++i) {
            const auto most = *std::ranges::max_element(told_[i]);
            if (hidden_.contains(i) || most <= 0 || (smallest != 0 && most >= least)) continue;
            smallest = i;
            least = most;
        }
        return smallest;
    }

    std::int64_t threshold_;
    std::vector<std::vector<std::int64_t>> told_;
    std::set<std::size_t> hidden_;
};

OpenCell cell_of(const FrozenLine& line, const std::string& indicator) {
    OpenCell cell{indicator, false, 0, {}};
    const auto* amount = amount_of(line, indicator);
    cell.numerator = amount == nullptr ? 0 : amount->numerator;
    if (is_share(find_indicator(indicator)->unit)) cell.denominator = amount == nullptr ? 0 : amount->denominator;
    return cell;
}

}  // namespace

std::vector<std::string> offered_indicators() {
    std::vector<std::string> names;
    for (const auto& one : all) names.emplace_back(one.indicator);
    return names;
}

bool is_offered(std::string_view indicator) { return find_offered(indicator) != nullptr; }

Suppressed suppress(const FrozenContent& content, const std::vector<std::string>& indicators, std::int64_t threshold) {
    Suppressed result;
    for (const auto& line : content) {
        OpenRow row{line.code, line.name, {}};
        for (const auto& indicator : indicators) row.cells.push_back(cell_of(line, indicator));
        result.rows.push_back(std::move(row));
    }
    std::set<std::size_t> touched;
    for (std::size_t column = 0; column < indicators.size(); ++column) {
        const auto group = find_offered(indicators[column])->group;
        if (group == Group::schools) continue;
        for (const auto row : Hiding(content, group, threshold).rows()) {
            auto& cell = result.rows[row].cells[column];
            cell = {cell.indicator, true, {}, {}};
            touched.insert(row);
        }
    }
    result.hidden = static_cast<std::int64_t>(touched.size());
    return result;
}

std::vector<OpenField> open_fields(const std::vector<std::string>& indicators) {
    std::vector<OpenField> fields{{"code", "机构代码", "code of the body", "行政区划代码或学校代码；第一行是发布机关所辖范围的合计", "division or school code; the first row is the whole", "text", "", ""},
                                  {"name", "单位", "name of the body", "", "", "text", "", ""}};
    for (const auto& name : indicators) {
        const auto& one = *find_indicator(name);
        const auto unit = is_money(one.unit) ? "fen" : "number";
        const auto field = [&](std::string_view part, std::string_view words, std::string_view words_en) {
            fields.push_back({name + std::string(part), std::string(one.words) + std::string(words), std::string(one.words_en) + std::string(words_en), std::string(one.definition),
                              std::string(one.definition_en), unit, std::string(one.clause.number), std::string(one.clause.path)});
        };
        if (is_share(one.unit)) {
            field("_numerator", "：分子", ": numerator");
            field("_denominator", "：分母", ": denominator");
        } else {
            field("", "", "");
        }
    }
    fields.push_back({"left_out", "未公开的指标", "figures left out", "因人数少于门槛而未公开的指标，用分号隔开", "figures left out because they concern fewer people than the threshold; parted by semicolons",
                      "text", "", ""});
    return fields;
}

}  // namespace luoshi::reporting
