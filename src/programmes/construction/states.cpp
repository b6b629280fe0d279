#include "programmes/construction/states.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace luoshi::programmes::construction {
namespace {

constexpr Way first_book[] = {
    {"", "book.submitted", "submitted"},          {"submitted", "book.argued", "argued"},         {"argued", "book.signed_body", "half_signed"},
    {"half_signed", "book.signed_office", "in_force"}, {"submitted", "book.returned", "returned"}, {"argued", "book.returned", "returned"},
    {"half_signed", "book.returned", "returned"},
};
constexpr Way changed_book[] = {
    {"", "book.submitted", "submitted"},         {"submitted", "book.approved", "approved"}, {"approved", "book.filed", "in_force"},
    {"submitted", "book.returned", "returned"}, {"approved", "book.returned", "returned"},
};
constexpr Way building[] = {
    {"", "building.approved", "approved"},          {"none", "building.approved", "approved"},
    {"approved", "building.land", "land"},          {"land", "building.started", "started"},
    {"started", "building.percent", "started"},     {"started", "building.topped_out", "topped_out"},
    {"topped_out", "building.percent", "topped_out"}, {"topped_out", "building.handed_over", "handed_over"},
    {"", "building.visited", "none"},               {"none", "building.visited", "none"},
    {"approved", "building.visited", "approved"},   {"land", "building.visited", "land"},
    {"started", "building.visited", "started"},     {"topped_out", "building.visited", "topped_out"},
    {"handed_over", "building.visited", "handed_over"},
};
constexpr Way unified[] = {
    {"", "unified.asked", "asked"}, {"refused", "unified.asked", "asked"}, {"asked", "unified.approved", "approved"}, {"asked", "unified.refused", "refused"},
};
constexpr Way plain_check[] = {
    {"", "check.opened", "opened"},           {"opened", "check.reported", "reported"}, {"reported", "check.decided", "decided"},
    {"reported", "check.sent_back", "opened"}, {"opened", "check.missed", "decided"},
};
constexpr Way mid_term_check[] = {
    {"", "check.opened", "opened"},                {"opened", "check.reported", "reported"},   {"reported", "check.prechecked", "prechecked"},
    {"prechecked", "check.decided", "decided"},    {"reported", "check.sent_back", "opened"}, {"prechecked", "check.sent_back", "opened"},
    {"opened", "check.missed", "decided"},
};
constexpr Way leaving[] = {
    {"", "exit.warned", "warned"},           {"lifted", "exit.warned", "warned"},    {"warned", "exit.answered", "warned"}, {"warned", "exit.summoned", "summoned"},
    {"summoned", "exit.heard", "heard"},     {"heard", "exit.suspended", "suspended"}, {"suspended", "exit.withdrawn", "withdrawn"},
    {"warned", "exit.lifted", "lifted"},     {"summoned", "exit.lifted", "lifted"},  {"heard", "exit.lifted", "lifted"},   {"suspended", "exit.lifted", "lifted"},
};
constexpr Way group[] = {
    {"", "group.founded", "forming"}, {"forming", "group.recognised", "recognised"}, {"forming", "group.dissolved", "dissolved"}, {"recognised", "group.dissolved", "dissolved"},
};

struct Word {
    std::string_view key, words;
};
constexpr Word states[] = {
    {"", "还没有开始"},          {"submitted", "已报送"},    {"argued", "论证通过"},   {"half_signed", "建设单位已签"}, {"in_force", "生效"},     {"returned", "退回修改"},
    {"approved", "已批准"},      {"none", "还没有立项"},     {"land", "用地已落实"},   {"started", "已开工"},           {"topped_out", "已封顶"}, {"handed_over", "已移交"},
    {"asked", "已报审"},         {"refused", "未同意"},      {"opened", "待填报"},     {"reported", "已报送"},          {"prechecked", "市州已预检"}, {"decided", "已有结论"},
    {"warned", "已预警"},        {"summoned", "已通知听证"}, {"heard", "已听证"},      {"suspended", "暂停"},           {"withdrawn", "已退出"},  {"lifted", "已解除"},
    {"forming", "筹建中"},       {"recognised", "已认定"},   {"dissolved", "已解散"},
};
constexpr Word acts[] = {
    {"book.submitted", "报送"},         {"book.returned", "退回"},       {"book.argued", "论证通过"},       {"book.signed_body", "建设单位签订"}, {"book.signed_office", "主管部门签订"},
    {"book.approved", "批准调整"},      {"book.filed", "备案"},          {"building.approved", "项目立项"}, {"building.land", "落实用地"},        {"building.started", "开工"},
    {"building.percent", "报进度"},     {"building.topped_out", "封顶"}, {"building.handed_over", "竣工移交"}, {"building.visited", "现场查看"},  {"unified.asked", "报审"},
    {"unified.approved", "同意"},       {"unified.refused", "不同意"},   {"check.opened", "开始检查"},      {"check.reported", "报送检查材料"},   {"check.prechecked", "市州预检"},
    {"check.sent_back", "退回补充"},    {"check.decided", "作出结论"},   {"check.missed", "认定未按期参加"}, {"exit.warned", "预警"},             {"exit.answered", "答复预警"},
    {"exit.summoned", "通知听证"},      {"exit.heard", "听证"},          {"exit.suspended", "暂停"},        {"exit.withdrawn", "退出"},           {"exit.lifted", "解除"},
    {"group.founded", "发起"},          {"group.recognised", "认定"},    {"group.dissolved", "解散"},
};

template <std::size_t n>
std::string_view word_in(const Word (&words)[n], std::string_view key) {
    const auto found = std::ranges::find(words, key, &Word::key);
    return found == std::end(words) ? key : found->words;
}

}  // namespace

std::span<const Way> book_ways(bool change) { return change ? std::span<const Way>(changed_book) : std::span<const Way>(first_book); }
std::span<const Way> building_ways() { return building; }
std::span<const Way> unified_ways() { return unified; }
std::span<const Way> check_ways(bool mid_term) { return mid_term ? std::span<const Way>(mid_term_check) : std::span<const Way>(plain_check); }
std::span<const Way> exit_ways() { return leaving; }
std::span<const Way> group_ways() { return group; }

std::optional<std::string_view> leads_to(std::span<const Way> ways, std::string_view from, std::string_view act) {
    for (const auto& way : ways)
        if (way.from == from && way.act == act) return way.to;
    return std::nullopt;
}

std::string_view state_words(std::string_view state) { return word_in(states, state); }
std::string_view act_words(std::string_view act) { return word_in(acts, act); }

Problem not_next(std::span<const Way> ways, std::string_view from, std::string_view act) {
    std::string possible;
    for (const auto& way : ways)
        if (way.from == from) possible += fmt::format("{}{}", possible.empty() ? "" : "、", act_words(way.act));
    return {Code::conflict, "step-not-next",
            fmt::format("现在是“{}”，不能“{}”；可以办的是：{}", state_words(from), act_words(act), possible.empty() ? "没有" : possible),
            fmt::format("“{}” cannot follow while it is “{}”", act, from.empty() ? "not begun" : from)};
}

}  // namespace luoshi::programmes::construction
