#include "programmes/lines/colour.hpp"

#include <fmt/format.h>

namespace luoshi::programmes::lines {
namespace {

LineJudgement of_missing_number(const LineFacts& facts) {
    if (facts.kind == LineTargetKind::recurring) return {LineColour::none, "原文没有写明多久一次，请先确定", "the text does not say how often; decide it first"};
    if (facts.kind == LineTargetKind::complete) return {LineColour::none, "要求全部完成，总数尚未清点", "all of them are wanted; nobody has counted how many there are"};
    return {LineColour::none, "原文没有写明数目，请先确定", "the text gives no number; decide it first"};
}

}  // namespace

LineJudgement judge(const LineFacts& facts, Date today, int warn_days) {
    if (!facts.wanted) return of_missing_number(facts);
    const auto wanted = *facts.wanted;
    const auto state = fmt::format("{} {}，目标 {}", facts.stage_words, facts.reached, wanted);
    const auto state_en = fmt::format("{} {} of {}", facts.stage_words_en, facts.reached, wanted);
    if (facts.reached >= wanted) return {LineColour::green, state + "，已达到", state_en + ": reached"};
    if (!facts.due) return {LineColour::yellow, state + "，原文没有期限", state_en + "; the text gives no day"};
    const auto day = facts.due->to_string();
    if (today > *facts.due) {
        // 30所左右: whether 29 fulfil it is for a person to say.
        if (facts.kind == LineTargetKind::about) return {LineColour::yellow, state + "（约数），期限 " + day + " 已过，是否达到由人认定", state_en + " (about); due " + day + " has passed, a person decides"};
        return {LineColour::red, state + "，期限 " + day + " 已过", state_en + "; due " + day + " has passed"};
    }
    if (today.plus_days(warn_days) > *facts.due && facts.reached + facts.on_the_way < wanted)
        return {LineColour::yellow, state + "，" + day + " 到期，立项数也不够", state_en + "; due " + day + ", and not enough are approved"};
    if (today.plus_days(warn_days) > *facts.due) return {LineColour::yellow, state + "，" + day + " 到期", state_en + "; due " + day};
    return {LineColour::green, state + "，期限 " + day, state_en + "; due " + day};
}

}  // namespace luoshi::programmes::lines
