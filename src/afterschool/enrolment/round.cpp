#include "afterschool/enrolment/round.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

// "2027-01-08 18:00" in Beijing, for sentences.
std::string to_the_minute(Instant at) {
    auto words = at.to_string().substr(0, 16);
    words[10] = ' ';
    return words;
}

}  // namespace

std::optional<RoundHead> load_round(Work& work, RoundId id) { return work.one<RoundHead>(queries::round_by_id, id); }

RoundState state_of(const RoundHead& head, Instant now) {
    switch (head.stage) {
        case Stage::planned:
            return RoundState::planned;
        case Stage::cancelled:
            return RoundState::cancelled;
        case Stage::frozen:
            return RoundState::frozen;
        case Stage::settled:
            return RoundState::settled;
        case Stage::announced:
            break;
    }
    if (now < head.settings.opens) return RoundState::published;
    return now < head.settings.closes ? RoundState::open : RoundState::closed;
}

RoundLine line_of(const RoundHead& head, Instant now) {
    return {head.id,
            head.county,
            head.school,
            head.school_path,
            head.plan,
            head.school_year,
            head.term,
            head.settings.mode,
            state_of(head, now),
            head.title,
            head.settings.opens,
            head.settings.closes,
            head.announcement_sha256,
            head.follows};
}

Problem no_such_round() {
    return {Code::missing, "no-such-round", "没有这个报名轮次，或者您看不到它",
            "there is no such round, or not for you"};
}

Problem other_county() {
    return {Code::invalid, "other-county", "这属于另一个区划，请在请求中给出它的 county",
            "this belongs to another division; name its county in the request"};
}

Result<RoundHead> find_round_for_step(Work& work, RoundId id, const Permission& permission,
                                      const http::IfMatch& if_match) {
    auto head = load_round(work, id);
    if (!head || !work.actor().may(permission, head->school_path)) return no_such_round();
    if (head->county != work.county()) return other_county();
    if (if_match.version && *if_match.version != head->version) {
        return Problem{Code::conflict, "changed-meanwhile", "这个轮次已被别人改过，请刷新后再试",
                       "somebody changed this round meanwhile; reload and try again"};
    }
    return std::move(*head);
}

std::optional<Window> window_of(const RoundSettings& settings, int grade) {
    if (std::ranges::find(settings.grades, grade) == settings.grades.end()) return std::nullopt;
    for (const auto& window : settings.windows) {
        if (std::ranges::find(window.grades, grade) != window.grades.end()) return Window{window.opens, window.closes};
    }
    return Window{settings.opens, settings.closes};
}

std::string class_pool(ClassId class_) { return "class:" + class_.to_string(); }

bool has_priority(Work& work, const RoundSettings& settings, PupilId pupil, int grade) {
    const auto is_named = [&](std::string_view group) {
        return std::ranges::find(settings.priority_groups, group) != settings.priority_groups.end();
    };
    if (grade <= 2 && is_named("low_grades")) return true;
    const auto groups = pupils::groups_of(work, work.county(), pupil, work.today());
    return std::ranges::any_of(groups,
                               [&](const pupils::PupilGroup& group) { return is_named(json::enum_name(group.kind)); });
}

std::optional<Problem> why_not_choose(const RoundHead& head, int grade, Instant now) {
    switch (head.stage) {
        case Stage::planned:
            return no_such_round();
        case Stage::cancelled:
            return Problem{Code::conflict, "round-cancelled", "本轮报名已取消，请看学校的说明",
                           "this round was cancelled; see what the school says"};
        case Stage::frozen:
        case Stage::settled:
            return Problem{Code::conflict, "round-over", "本轮报名已结束", "this round is over"};
        case Stage::announced:
            break;
    }
    const auto window = window_of(head.settings, grade);
    if (!window) {
        return Problem{Code::conflict, "grade-not-in-round", "本轮报名不面向这个年级",
                       "this round is not for this grade"};
    }
    if (now < window->opens) {
        return Problem{Code::conflict, "round-not-open-yet",
                       "本轮报名将于 " + to_the_minute(window->opens) + " 开始，请届时再来",
                       "this round opens at " + to_the_minute(window->opens) + "; come back then"};
    }
    if (now >= window->closes) {
        return Problem{Code::conflict, "round-over", "本轮报名已于 " + to_the_minute(window->closes) + " 结束",
                       "this round ended at " + to_the_minute(window->closes)};
    }
    return std::nullopt;
}

}  // namespace luoshi::afterschool::enrolment
