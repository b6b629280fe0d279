#include "programmes/review/panels/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "platform/access/actor_key.hpp"
#include "programmes/review/panels/queries.hpp"

namespace luoshi::programmes::review::panels {

Problem no_such_round() { return {Code::missing, "no-such-round", "没有这一轮评审，或者您无权查看", "there is no such round of review, or not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }
Problem not_now(const RoundEntry& round, std::string_view detail, std::string_view detail_en) {
    return {Code::conflict, "not-now", fmt::format("“{}”现在是“{}”，{}", round.title, state_words(round.state), detail), fmt::format("the round is {}: {}", state_words_en(round.state), detail_en)};
}

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这一轮评审登记在 " + std::string(county) + "，请在请求中写明 county", "this round is kept in " + std::string(county) + "; name that county in the request"};
}

std::string_view state_words(RoundState state) {
    switch (state) {
        case RoundState::open: return "已开启";
        case RoundState::committed: return "待抽取";
        case RoundState::drawn: return "邀请中";
        case RoundState::objecting: return "申请回避期";
        case RoundState::sealed: return "已封存";
        case RoundState::cancelled: return "已取消";
    }
    return "";
}
std::string_view state_words_en(RoundState state) {
    switch (state) {
        case RoundState::open: return "open";
        case RoundState::committed: return "waiting for the draw";
        case RoundState::drawn: return "inviting";
        case RoundState::objecting: return "open for objections";
        case RoundState::sealed: return "sealed";
        case RoundState::cancelled: return "cancelled";
    }
    return "";
}

std::optional<RoundEntry> any_round(Work& work, std::string_view county, RoundId id) { return work.one<RoundEntry>(queries::round_by_id, county, id); }

Result<RoundEntry> find_entry(Work& work, std::string_view county, RoundId id) {
    auto round = any_round(work, county, id);
    const auto& actor = work.actor();
    if (!round || !(actor.may(permissions::read, round->office_path) || actor.may(permissions::write, round->office_path))) return no_such_round();
    return *std::move(round);
}

Result<RoundEntry> round_to_write(Work& work, std::string_view county, RoundId id) {
    TRY(RoundEntry round, find_entry(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, round.office_path));
    TRY_DO(require_partition(work, round.county));
    return round;
}

Result<Nothing> require_state(const RoundEntry& round, std::initializer_list<RoundState> states) {
    if (std::ranges::find(states, round.state) != states.end()) return Nothing{};
    return not_now(round, "不能办理这一步，请刷新页面", "this step is not possible; reload the page");
}

Result<Nothing> advance(Work& work, RoundEntry& round, RoundState to, const std::string& reason) {
    work.run(queries::insert_step, round.county, round.id, round.serial + 1, round.serial, round.state, to, reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::set_now, round.county, round.id, round.serial, round.serial + 1, to);
    work.record("panels." + std::string(json::enum_name(to)), "review_round", round.id.to_string());
    ++round.serial;
    round.state = to;
    return Nothing{};
}

std::optional<DrawEntry> draw_of(Work& work, const RoundEntry& round) { return work.one<DrawEntry>(queries::draw_of, round.county, round.id); }
std::vector<InvitationEntry> invitations_of(Work& work, const RoundEntry& round) { return work.all<InvitationEntry>(queries::invitations_of, round.county, round.id); }

std::string code_of(Random& random) {
    constexpr std::string_view letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    std::string code;
    for (const auto byte : random.bytes<8>()) code += letters[byte % letters.size()];
    return code;
}

// ---- for other modules

namespace {

RoundLine line_of(const RoundEntry& round) {
    return {round.id, round.county, round.call, round.line, round.title, round.office, round.office_path, round.state, round.state == RoundState::sealed};
}

}  // namespace

std::optional<RoundLine> find_round(Work& work, std::string_view county, RoundId id) {
    const auto round = any_round(work, county, id);
    if (!round) return std::nullopt;
    return line_of(*round);
}

std::vector<RoundLine> rounds_of_call(Work& work, std::string_view county, calls::CallId call) {
    std::vector<RoundLine> rounds;
    for (const auto& round : work.all<RoundEntry>(queries::rounds_of_call, county, call)) rounds.push_back(line_of(round));
    return rounds;
}

std::optional<RoundTerms> round_terms(Work& work, std::string_view county, RoundId id) {
    const auto round = any_round(work, county, id);
    if (!round) return std::nullopt;
    return round->terms;
}

std::vector<ItemLine> items_of_round(Work& work, std::string_view county, RoundId id) {
    std::vector<std::pair<ApplicationId, std::string>> rows;
    work.each(queries::items_of, [&](const storage::Row& row) { rows.emplace_back(row.get<ApplicationId>(0), row.get<std::string>(1)); }, county, id);
    std::vector<ItemLine> items;
    for (const auto& [application, code] : rows) {
        const auto one = calls::find_application(work, county, application).value();
        ItemLine item;
        item.application = application;
        item.unit = one.unit;
        item.code = code;
        item.body = one.body;
        item.body_name = one.body_name;
        item.title = one.title;
        item.kind = one.kind;
        item.prefecture = one.prefecture;
        item.industry = one.industry;
        item.withdrawn = one.state != calls::ApplicationState::qualified;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<MemberLine> members_of_round(Work& work, std::string_view county, RoundId id) {
    struct Seat {
        ExpertId expert;
        PanelRole role = PanelRole::member;
        std::string unit_key;
        std::optional<std::int64_t> most;
        bool leads = false;
    };
    std::vector<Seat> seats;
    work.each(queries::members_of, [&](const storage::Row& row) {
        seats.push_back({row.get<ExpertId>(0), row.get<PanelRole>(1), row.get<std::string>(2), row.get<std::optional<std::int64_t>>(3), row.get<std::int64_t>(4) != 0});
    }, county, id);
    std::vector<MemberLine> members;
    for (const auto& seat : seats) {
        const auto expert = experts::find_expert(work, county, seat.expert).value();
        MemberLine member{seat.expert, expert.person, expert.name, expert.unit, seat.unit_key, expert.fields, seat.leads ? PanelRole::leader : seat.role, 0, {}};
        if (seat.most) member.max = static_cast<int>(*seat.most);
        members.push_back(std::move(member));
    }
    return members;
}

std::vector<ConflictLine> conflicts_of_round(Work& work, std::string_view county, RoundId id) { return work.all<ConflictLine>(queries::conflicts_of, county, id); }

Result<Nothing> note_reviewed(Work& work, std::string_view county, RoundId id, ExpertId expert, ApplicationId application) {
    TRY_DO(require_partition(work, county));
    if (work.run(queries::insert_done, county, id, expert, application, work.now()) == 0) return Nothing{};
    work.record("panels.reviewed", "review_round", id.to_string());
    return Nothing{};
}

std::int64_t barred_items(const std::vector<ConflictLine>& conflicts, ExpertId expert) {
    std::vector<ApplicationId> barred;
    for (const auto& one : conflicts) {
        if (one.expert == expert && !one.overridden && std::ranges::find(barred, one.application) == barred.end()) barred.push_back(one.application);
    }
    return static_cast<std::int64_t>(barred.size());
}

}  // namespace luoshi::programmes::review::panels
