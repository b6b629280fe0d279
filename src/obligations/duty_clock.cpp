#include "obligations/duty_clock.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "obligations/states.hpp"

namespace luoshi::obligations {
namespace {

int year_of(Date day) { return static_cast<int>(day.ymd().year()); }
int month_of(Date day) { return static_cast<int>(static_cast<unsigned>(day.ymd().month())); }

Date day_in_month(int year, int month, int day) {
    const auto first = Date(year, static_cast<unsigned>(month), 1);
    const auto last = first.plus_months(1).plus_days(-1);
    return std::min(first.plus_days(std::max(day, 1) - 1), last);
}

int estimated_between(Date from, Date to) { return static_cast<int>((to.days() - from.days()).count() * 5 / 7); }

// The working days on which a span held the clock before today.
CountedDays held_by(const WorkingDays& days, const StoppedSpan& span, Date today) {
    const Date end = span.until.value_or(today);
    if (end <= span.from) return {};
    return working_days_until(days, span.from.plus_days(-1), end.plus_days(-1));
}

std::string period_name(Reporting reporting, int year, int month) {
    return reporting == Reporting::quarterly ? fmt::format("{}-Q{}", year, (month + 2) / 3) : fmt::format("{}-{:02}", year, month);
}

Judgement judged(Judgement so_far, DutyColour colour, std::string words, std::string words_en) {
    so_far.colour = colour;
    so_far.words = std::move(words);
    so_far.words_en = std::move(words_en);
    return so_far;
}

const StoppedSpan* open_span(const ShareFacts& facts, Date today) {
    for (const auto& span : facts.stopped) {
        if (!span.until && span.from <= today) return &span;
    }
    return nullptr;
}

// How much of the time is over, in percent.
int elapsed_percent(const WorkingDays& days, Date issued, Date due, Date today) {
    const int all = working_days_until(days, issued, due).days;
    return all <= 0 ? 100 : std::clamp(working_days_until(days, issued, today).days * 100 / all, 0, 100);
}

Judgement judge_reports(Judgement result, const ShareFacts& facts) {
    if (facts.missing >= 2)
        return judged(std::move(result), DutyColour::red, fmt::format("已有 {} 期进展没有报送（经负责人审定才算）", facts.missing), fmt::format("{} reports are missing", facts.missing));
    if (facts.missing == 1) return judged(std::move(result), DutyColour::yellow, "有 1 期进展没有报送（经负责人审定才算）", "1 report is missing");
    return judged(std::move(result), DutyColour::green, result.due ? "进展正常" : "没有规定期限，进展正常", result.due ? "on its way" : "no date is set; on its way");
}

}  // namespace

CountedDay working_days_from(const WorkingDays& days, Date from, int n) {
    if (const auto day = days.plus_working_days(from, n)) return {*day, false};
    return {from.plus_days(n * 7 / 5), true};
}

CountedDays working_days_until(const WorkingDays& days, Date from, Date to) {
    if (const auto count = days.working_days_between(from, to)) return {*count, false};
    return {estimated_between(from, to), true};
}

CountedDay effective_due(const WorkingDays& days, Date due, std::span<const StoppedSpan> stopped, Date today) {
    int held = 0;
    for (const auto& span : stopped) {
        if (span.from <= due) held += held_by(days, span, today).days;
    }
    return held > 0 ? working_days_from(days, due, held) : CountedDay{due, false};
}

std::string period_of(Reporting reporting, Date day) { return reporting == Reporting::once ? "once" : period_name(reporting, year_of(day), month_of(day)); }

std::vector<std::string> expected_periods(Reporting reporting, int report_day, Date issued, Date today) {
    std::vector<std::string> periods;
    if (reporting == Reporting::once) return periods;
    const int step = reporting == Reporting::quarterly ? 3 : 1;
    int month = month_of(issued);
    if (step == 3) month = (month + 2) / 3 * 3;
    for (int year = year_of(issued); periods.size() < 240; month += step) {
        if (month > 12) month -= 12, ++year;
        const Date day = day_in_month(year, month, report_day);
        if (day >= today) break;
        if (day > issued) periods.push_back(period_name(reporting, year, month));
    }
    return periods;
}

std::vector<Date> instances_of(Recurrence recurrence, int day, int month, Date issued, Date until) {
    std::vector<Date> found;
    if (recurrence == Recurrence::none) return found;
    for (Date first(year_of(issued), static_cast<unsigned>(month_of(issued)), 1); first <= until; first = first.plus_months(1)) {
        const int now = month_of(first);
        if (recurrence == Recurrence::quarterly && now % 3 != 0) continue;
        if (recurrence == Recurrence::yearly && now != month) continue;
        const Date on = day_in_month(year_of(first), now, day);
        if (on > issued && on <= until) found.push_back(on);
    }
    return found;
}

Judgement judge(const WorkingDays& days, const ShareFacts& facts, Date today) {
    Judgement result;
    if (facts.due) {
        const auto due = effective_due(days, *facts.due, facts.stopped, today);
        const auto left = working_days_until(days, today, due.day);
        result.due = due.day;
        result.left = left.days;
        // Late by calendar days that were no working days is late all the same.
        if (due.day < today && left.days == 0) result.left = -1;
    }
    if (facts.state == ShareState::concluded || facts.state == ShareState::withdrawn)
        return judged(std::move(result), DutyColour::closed, std::string(state_words(facts.state)), std::string(state_words_en(facts.state)));
    if (const auto* stopped = open_span(facts, today))
        return judged(std::move(result), DutyColour::green, "时钟自 " + stopped->from.to_string() + " 起停止", "the clock has stood still since " + stopped->from.to_string());
    if (facts.state == ShareState::asked_to_close && facts.asked && (!result.due || *facts.asked <= *result.due))
        return judged(std::move(result), DutyColour::green, "已按期申请销号，等上级核验", "asked to close in time; the level above verifies");
    if (result.due && *result.due < today)
        return judged(std::move(result), DutyColour::red, fmt::format("应于 {} 办结，已逾期 {} 个工作日", result.due->to_string(), -*result.left),
                      fmt::format("was due on {}, {} working days late", result.due->to_string(), -*result.left));
    const auto reports = judge_reports(result, facts);
    if (reports.colour == DutyColour::red) return reports;
    if (facts.state == ShareState::issued && working_days_until(days, facts.issued, today).days > facts.sign_days)
        return judged(std::move(result), DutyColour::yellow, fmt::format("下达已超过 {} 个工作日，还没有签收", facts.sign_days),
                      fmt::format("not signed for {} working days after it was issued", facts.sign_days));
    if (result.left && *result.left <= facts.warn_days)
        return judged(std::move(result), DutyColour::yellow, fmt::format("距期限 {} 还有 {} 个工作日", result.due->to_string(), *result.left),
                      fmt::format("{} working days are left until {}", *result.left, result.due->to_string()));
    if (reports.colour == DutyColour::yellow) return reports;
    if (result.due) {
        const int elapsed = elapsed_percent(days, facts.issued, *result.due, today);
        if (elapsed - facts.percent > 40)
            return judged(std::move(result), DutyColour::yellow, fmt::format("时间已过 {}%，进度只有 {}%", elapsed, facts.percent),
                          fmt::format("{}% of the time is over, {}% is done", elapsed, facts.percent));
    }
    return reports;
}

std::vector<LadderStep> default_ladder() {
    return {{Rung::remind, -5}, {Rung::urge, 0}, {Rung::order, 5}, {Rung::interview, 15}, {Rung::circular, 30}};
}

std::optional<Rung> rung_of_today(const WorkingDays& days, std::span<const LadderStep> ladder, std::span<const Rung> fired, std::optional<Date> last_fired,
                                  Date due, Date today) {
    if (last_fired && *last_fired >= today) return std::nullopt;
    std::vector<LadderStep> steps(ladder.begin(), ladder.end());
    std::ranges::sort(steps, {}, &LadderStep::days);
    for (const auto& step : steps) {
        if (std::ranges::find(fired, step.rung) != fired.end()) continue;
        if (step.days < 0 && today >= due) continue;
        const Date day = step.days == 0 ? due : working_days_from(days, due, step.days).day;
        if (day <= today) return step.rung;
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace luoshi::obligations
