// A duty is split over bodies and issued; withdrawn again.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "obligations/queries.hpp"
#include "obligations/states.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

constexpr std::size_t most_shares = 5000;

struct Split {
    std::vector<org::BodyLine> bodies;
    std::vector<std::string> unknown;
    std::vector<std::string> not_below;
};

// The bodies that a phrase and a list mean today, each once. A department may give duties to whatever lies in its division, not to itself.
Split split_over(Work& work, std::string_view phrase, const std::vector<BodyId>& named, const org::BodyLine& issuer) {
    Split split;
    std::set<BodyId> seen;
    const auto under = division_path(issuer.path);
    const auto take = [&](const org::BodyLine& body) {
        if (!seen.insert(body.id).second || body.id == issuer.id) return;
        if (body.path.starts_with(under) && !body.closed) split.bodies.push_back(body);
        else split.not_below.push_back(body.name);
    };
    if (!phrase.empty()) {
        auto expansion = org::expand_addressees(work, phrase, work.today());
        for (const auto& body : expansion.bodies) take(body);
        split.unknown = std::move(expansion.unknown);
    }
    for (const auto id : named) {
        if (const auto body = org::find_body(work, id)) take(*body);
        else split.unknown.push_back(id.to_string());
    }
    return split;
}

// '' for a duty that is done once.
std::vector<std::pair<std::string, std::optional<Date>>> dates_of(const DutyLine& duty, Date today) {
    if (duty.recurrence == Recurrence::none) return {{std::string(), duty.due}};
    std::vector<std::pair<std::string, std::optional<Date>>> dates;
    const auto& content = duty.content;
    for (const auto day : instances_of(duty.recurrence, content.recurring_day, content.recurring_month, today, content.recurring_until.value_or(today)))
        dates.emplace_back(day.to_string(), day);
    return dates;
}

DutyIssueOutcome refused(const DutyLine& duty, std::string reason, std::string words, std::string words_en) {
    return {duty.id, duty.content.what, false, 0, 0, std::move(reason), std::move(words), std::move(words_en)};
}

// Says whether a duty can be issued now, and issues it where `go`.
DutyIssueOutcome issue_one(Work& work, const DutyLine& duty, bool go) {
    if (duty.state != DutyState::draft) return refused(duty, "not-a-draft", "已经下达或撤回", "it is issued or withdrawn already");
    const auto issuer = org::find_body(work, duty.issuer).value();
    const auto split = split_over(work, duty.content.phrase, duty.content.bodies, issuer);
    if (!split.unknown.empty()) return refused(duty, "unknown-addressee", "不认识责任单位“" + split.unknown.front() + "”，请改写或从列表中选择", "unknown addressee: " + split.unknown.front());
    if (!split.not_below.empty()) return refused(duty, "not-below", split.not_below.front() + " 不在下达单位的范围内", split.not_below.front() + " does not lie below the issuing body");
    if (split.bodies.empty()) return refused(duty, "without-subject", "没有责任单位，请先写明", "nobody is named who owes it");
    const auto dates = dates_of(duty, work.today());
    if (dates.empty()) return refused(duty, "no-instance", "周期内没有一个到期日，请改“做到哪一天为止”", "no day of the period lies before its end");
    const auto shares = split.bodies.size() * dates.size();
    if (shares > most_shares) return refused(duty, "too-many-shares", fmt::format("会分成 {} 份，最多 {} 份", shares, most_shares), fmt::format("{} shares, at most {}", shares, most_shares));
    DutyIssueOutcome outcome{duty.id, duty.content.what, true, static_cast<std::int64_t>(split.bodies.size()), static_cast<std::int64_t>(shares), "", "", ""};
    if (!go) return outcome;
    work.run(queries::set_issued, duty.county, duty.id, work.now(), work.actor().name);
    for (const auto& body : split.bodies) {
        for (const auto& [instance, due] : dates) {
            const auto share = work.new_id<ShareId>();
            work.run(queries::insert_share, duty.county, share, duty.id, duty.issuer, body.id, instance);
            work.run(queries::insert_share_state, duty.county, share, due);
            work.run(queries::insert_step, duty.county, share, 1, "issue", duty.content.what, work.now(), actor_key(work.actor()), work.actor().name);
        }
    }
    work.record("obligations.issue", "duty", duty.id.to_string(), {{"bodies", split.bodies.size()}, {"shares", shares}});
    work.emit("obligations.issued", {{"county", duty.county}, {"duty", duty.id.to_string()}});
    return outcome;
}

Result<DutyIssueResult> issue_all(Work& work, const IssueDuties& command, bool go) {
    const auto county = command.county.value_or(work.actor().county);
    if (command.duties.empty() || command.duties.size() > 200)
        return Problem{Code::invalid, "none-chosen", "请选择 1 到 200 项任务", "choose between 1 and 200 duties", {{"duties", "required", "请选择任务"}}};
    DutyIssueResult result;
    for (const auto id : command.duties) {
        TRY(const DutyLine duty, find_duty(work, county, id));
        TRY_DO(require(work.actor(), permissions::write, duty.issuer_path));
        if (go) TRY_DO(require_partition(work, duty.county));
        result.outcomes.push_back(issue_one(work, duty, go));
        const auto& outcome = result.outcomes.back();
        ++(outcome.possible ? result.possible : result.impossible);
        result.shares += outcome.shares;
    }
    return result;
}

}  // namespace

Result<DutySplitView> preview_split(Work& work, const PreviewSplit& query) {
    const auto id = query.issuer ? query.issuer : work.actor().body;
    const auto issuer = id ? org::find_body(work, *id) : std::nullopt;
    if (!issuer || !work.actor().may(permissions::write, issuer->path))
        return Problem{Code::missing, "unknown-body", "没有这个单位，或者您无权以它的名义下达任务", "there is no such body, or you cannot issue duties for it"};
    auto split = split_over(work, query.phrase, query.bodies, *issuer);
    DutySplitView view{{}, std::move(split.unknown), std::move(split.not_below)};
    for (const auto& body : split.bodies) view.bodies.push_back({body.id, body.name});
    return view;
}

Result<DutyIssueResult> preview_issue(Work& work, const IssueDuties& query) { return issue_all(work, query, false); }

// What can be issued is issued; the others stay drafts with their reason in the answer.
Result<DutyIssueResult> issue_duties(Work& work, const IssueDuties& command) {
    TRY(auto result, issue_all(work, command, true));
    if (result.possible == 0) {
        const auto& first = result.outcomes.front();
        return Problem{Code::conflict, first.reason, "没有一项可以下达：" + first.words, "none can be issued: " + first.words_en};
    }
    return result;
}

Result<DutyFileView> withdraw_duty(Work& work, const DutyWords& command) {
    TRY(const DutyLine duty, duty_to_write(work, command.county, command.id));
    TRY_DO(require_words("words", command.words, 500));
    if (duty.state == DutyState::withdrawn) return show_duty(work, {duty.id, duty.county});
    work.run(queries::set_duty_withdrawn, duty.county, duty.id);
    for (const auto& share : work.all<ShareLine>(queries::shares_of_duty, duty.county, duty.id)) {
        // What is concluded stays concluded.
        if (!after(share.state, Act::withdraw)) continue;
        set_state(work, share, ShareState::withdrawn);
        add_step(work, share, "withdraw", command.words);
    }
    work.record("obligations.withdraw_duty", "duty", duty.id.to_string(), {{"words", command.words}});
    return show_duty(work, {duty.id, duty.county});
}

}  // namespace luoshi::obligations
