#include "scoring/score.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace luoshi::scoring {
namespace {

std::optional<std::int64_t> points_of(const Item& item, const ItemMark& mark) {
    if (item.levels.empty()) {
        if (mark.level || !mark.points || *mark.points < 0 || *mark.points > item.weight) return std::nullopt;
        return mark.points;
    }
    const auto level = std::ranges::find(item.levels, mark.level.value_or(""), &Level::name);
    if (mark.points || level == item.levels.end()) return std::nullopt;
    return Points::hundredths(item.weight).permille(level->permille).in_hundredths();
}

std::string range_of(const Item& item) {
    if (item.levels.empty()) return fmt::format("指标 {} 要打 0 到 {} 分", item.id, Points::hundredths(item.weight).words());
    std::string names;
    for (const auto& level : item.levels) names += (names.empty() ? "" : "、") + level.name;
    return fmt::format("指标 {} 要选一个等次：{}", item.id, names);
}

// The best grade with a core item missed.
std::vector<Grade>::const_iterator core_cap(const Sheet& sheet) {
    const auto& grades = sheet.grades;
    if (sheet.core_cap) return std::ranges::find(grades, *sheet.core_cap, &Grade::name);
    return grades.size() > 1 ? grades.end() - 2 : grades.begin();
}

class Marking {
 public:
    Marking(const Sheet& sheet, const Facts& facts) : sheet_(sheet), facts_(facts), marked_(marked_items(sheet)) {}

    Result<Score> run() {
        take_marks();
        take_hits();
        if (!faults_.empty()) {
            auto first = faults_.front().detail;
            return Problem{Code::invalid, "invalid-marks", "评分有误：" + std::move(first), "some marks are missing or do not fit the sheet; see the fields", std::move(faults_)};
        }
        lines();
        std::int64_t taken = 0;
        for (const auto& one : score_.taken) taken += one.points;
        score_.total = std::max<std::int64_t>(score_.gross - taken, 0);
        score_.grade = grade();
        return std::move(score_);
    }

 private:
    void fault(std::string field, std::string slug, std::string detail) { faults_.push_back({std::move(field), std::move(slug), std::move(detail)}); }

    void take_marks() {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < facts_.marks.size(); ++i) {
            const auto& mark = facts_.marks[i];
            const auto field = fmt::format("marks.{}", i);
            const auto found = std::ranges::find(marked_, mark.item, &Item::id);
            if (found == marked_.end()) {
                fault(field, "unknown", fmt::format("评分表没有可打分的指标 {}", mark.item));
                continue;
            }
            if (!seen.insert(mark.item).second) fault(field, "taken", fmt::format("指标 {} 打了两次分", mark.item));
            if (const auto points = points_of(**found, mark)) points_[mark.item] = *points;
            else fault(field, "out-of-range", range_of(**found));
        }
        for (const auto* item : marked_) {
            if (!seen.contains(item->id)) fault("marks", "required", fmt::format("指标 {}（{}）还没有打分", item->id, item->words));
        }
    }
    void take_hits() {
        std::map<std::string, std::int64_t> times;
        for (std::size_t i = 0; i < facts_.hits.size(); ++i) {
            const auto& hit = facts_.hits[i];
            const auto named = [&](const auto& one) { return one.id == hit.id; };
            const bool known = std::ranges::any_of(sheet_.deductions, named) || std::ranges::any_of(sheet_.vetoes, named);
            if (!known) fault(fmt::format("hits.{}", i), "unknown", fmt::format("评分表没有扣分项或否决项 {}", hit.id));
            else if (hit.times < 1) fault(fmt::format("hits.{}", i), "out-of-range", fmt::format("{} 的次数要大于 0", hit.id));
            else times[hit.id] += hit.times;
        }
        for (const auto& deduction : sheet_.deductions) {
            const auto hit = times.find(deduction.id);
            if (hit == times.end()) continue;
            const auto each = deduction.each * (facts_.doubled && deduction.may_double ? 2 : 1);
            const auto all = each * hit->second;
            score_.taken.push_back({deduction.id, hit->second, deduction.at_most > 0 ? std::min(all, deduction.at_most) : all});
        }
        for (const auto& veto : sheet_.vetoes) {
            if (times.contains(veto.id)) score_.vetoes.push_back(veto.id);
        }
    }
    // A section has what the items below it have.
    std::int64_t points_below(const Item& item) const {
        if (const auto own = points_.find(item.id); own != points_.end()) return own->second;
        std::int64_t sum = 0;
        for (const auto& below : sheet_.items) {
            if (below.parent == item.id) sum += points_below(below);
        }
        return sum;
    }
    void lines() {
        for (const auto& item : sheet_.items) score_.lines.push_back({item.id, points_below(item), item.weight});
        for (const auto* item : marked_) {
            score_.gross += points_.at(item->id);
            if (item->core && points_.at(item->id) < item->weight) score_.core_missed.push_back(item->id);
        }
    }
    std::string grade() const {
        if (!sheet_.grades.empty() && !score_.vetoes.empty()) return sheet_.grades.back().name;
        return grade_for(sheet_, score_.total, !score_.core_missed.empty());
    }

    const Sheet& sheet_;
    const Facts& facts_;
    std::vector<const Item*> marked_;
    std::map<std::string, std::int64_t> points_;  // by marked item
    std::vector<FieldProblem> faults_;
    Score score_;
};

}  // namespace

Result<Score> score(const Sheet& sheet, const Facts& facts) { return Marking(sheet, facts).run(); }

std::string grade_for(const Sheet& sheet, std::int64_t total, bool core_missed) {
    const auto& grades = sheet.grades;
    if (grades.empty()) return {};
    const auto reached = std::ranges::find_if(grades, [&](const Grade& one) { return total >= one.from; });
    return (core_missed ? std::max(reached, core_cap(sheet)) : reached)->name;  // later in the list is lower
}

WayUp way_up(const Sheet& sheet, const Score& score) {
    WayUp way;
    const auto& grades = sheet.grades;
    const auto now = std::ranges::find(grades, score.grade, &Grade::name);
    if (now == grades.end() || now == grades.begin()) return way;
    const auto next = now - 1;
    way.grade = next->name;
    way.missing = std::max<std::int64_t>(next->from - score.total, 0);
    way.first_vetoes = score.vetoes;
    if (!score.core_missed.empty() && next < core_cap(sheet)) way.first_core = score.core_missed;
    std::int64_t taken = 0;
    for (const auto& one : score.taken) taken += one.points;
    way.taken_back = taken;

    std::vector<Step> gaps;
    for (const auto* item : marked_items(sheet)) {
        const auto line = std::ranges::find(score.lines, item->id, &ScoredLine::item);
        if (line->points < line->weight) gaps.push_back({line->item, line->points, line->weight});
    }
    std::ranges::stable_sort(gaps, std::ranges::greater{}, [](const Step& gap) { return gap.full - gap.now; });
    // What was deducted beyond the marks is gained back first, before a total above nothing appears.
    auto left = std::max<std::int64_t>(next->from - (score.gross - taken), 0);
    for (const auto& gap : gaps) {
        if (left <= 0) break;
        way.fewest.push_back(gap);
        left -= gap.full - gap.now;
    }
    way.reachable = left <= 0;
    return way;
}

}  // namespace luoshi::scoring
