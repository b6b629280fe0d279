#include "afterschool/timetable/proof.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace luoshi::afterschool::timetable {
namespace {

using Span = std::pair<int, int>;

int covered(std::vector<Span> spans) {
    std::ranges::sort(spans);
    int minutes = 0;
    int until = -1;
    for (const auto& [starts, ends] : spans) {
        minutes += std::max(0, ends - std::max(starts, until));
        until = std::max(until, ends);
    }
    return minutes;
}

GradeMinutes minutes_of(int grade, const std::vector<const OfferedSession*>& sessions) {
    std::vector<Span> all;
    std::vector<Span> base;
    for (const auto* session : sessions) {
        if (std::ranges::find(session->grades, grade) == session->grades.end()) continue;
        all.emplace_back(session->starts, session->ends);
        if (session->base) base.emplace_back(session->starts, session->ends);
    }
    return {grade, covered(std::move(all)), covered(std::move(base))};
}

std::string grade_words(const std::vector<int>& grades) {
    std::string words;
    for (const int grade : grades) words += (words.empty() ? "" : "、") + std::to_string(grade);
    return words + " 年级";
}

// Nothing is asked of a grade that no stage names.
const ProofStage* stage_of(const Proof& proof, int grade) {
    const auto found = std::ranges::find_if(proof.stages, [&](const ProofStage& stage) {
        return std::ranges::find(stage.grades, grade) != stage.grades.end();
    });
    return found == proof.stages.end() ? nullptr : &*found;
}

bool has_service(const Proof& proof, int grade, int weekday) {
    const auto* stage = stage_of(proof, grade);
    return stage == nullptr || std::ranges::find(stage->weekdays, weekday) != stage->weekdays.end();
}

int missing_minutes(const Proof& proof, const GradeMinutes& grade) {
    const auto* stage = stage_of(proof, grade.grade);
    return stage == nullptr ? 0 : std::max(0, stage->required_minutes - grade.minutes);
}

// Grades with the same minutes that lack the same are one gap.
void add_gaps(Proof& proof, const ProofDay& day) {
    std::map<std::pair<int, int>, std::vector<int>> short_of;  // minutes, missing → grades
    for (const auto& grade : day.grades) {
        if (const int missing = missing_minutes(proof, grade); missing > 0)
            short_of[{grade.minutes, missing}].push_back(grade.grade);
    }
    for (auto& [amounts, grades] : short_of) {
        const auto [minutes, missing] = amounts;
        auto words = minutes == 0 ? fmt::format("{} {}没有服务", day.day.to_string(), grade_words(grades))
                                  : fmt::format("{} {}只有 {} 分钟，差 {} 分钟", day.day.to_string(),
                                                grade_words(grades), minutes, missing);
        auto words_en = minutes == 0
                            ? fmt::format("{}: no service for grades {}", day.day.to_string(), fmt::join(grades, ", "))
                            : fmt::format("{}: {} minutes for grades {}, {} short", day.day.to_string(), minutes,
                                          fmt::join(grades, ", "), missing);
        proof.gaps.push_back(
            {day.day, day.weekday, std::move(grades), minutes, missing, std::move(words), std::move(words_en)});
    }
}

}  // namespace

void prove(Proof& proof, const ServiceCalendar& calendar, std::span<const OfferedSession> sessions,
           std::span<const int> grades) {
    std::map<Date, std::vector<const OfferedSession*>> by_day;
    for (const auto& session : sessions) by_day[session.day].push_back(&session);
    proof.grades.assign(grades.begin(), grades.end());
    for (const auto& service : calendar.days) {
        ProofDay day{service.day, iso_weekday(service.day), 0, false, {}};
        for (const int grade : grades) {
            if (has_service(proof, grade, service.pattern_weekday))
                day.grades.push_back(minutes_of(grade, by_day[service.day]));
        }
        if (day.grades.empty() && !grades.empty()) continue;
        const auto least = std::ranges::min_element(day.grades, {}, &GradeMinutes::minutes);
        day.least_minutes = least == day.grades.end() ? 0 : least->minutes;
        day.met = least != day.grades.end() && std::ranges::all_of(day.grades, [&](const GradeMinutes& grade) {
                      return missing_minutes(proof, grade) == 0;
                  });
        proof.days += 1;
        proof.days_met += day.met ? 1 : 0;
        add_gaps(proof, day);
        const Date monday = monday_of(service.day);
        if (proof.weeks.empty() || proof.weeks.back().monday != monday) proof.weeks.push_back({monday, {}});
        proof.weeks.back().days.push_back(std::move(day));
    }
    proof.met = proof.days > 0 && proof.days_met == proof.days;
    for (const auto& off : calendar.off) proof.days_off.push_back({off.day, off.words, off.words_en});
}

}  // namespace luoshi::afterschool::timetable
