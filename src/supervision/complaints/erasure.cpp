// The end of an identity: destroyed so many days after the closing, unless a hold with a reason keeps it. What stays is that it was there and went.
#include <map>

#include "foundation/words.hpp"
#include "rules/api.hpp"
#include "supervision/complaints/custody.hpp"
#include "supervision/complaints/queries.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::int64_t usual_days = 180;
constexpr std::int64_t at_a_time = 500;  // of one county in one transaction; the rest comes with the next night

struct Closed {
    ComplaintId complaint;
    std::int64_t round = 1;
    Instant closed_at;
    std::string against_path;
};
BOOST_DESCRIBE_STRUCT(Closed, (), (complaint, round, closed_at, against_path))

struct StoredHold {
    ComplaintId complaint;
    std::string sealed_reason;
    std::string set_by;
    std::optional<Instant> lifted_at;
};
BOOST_DESCRIBE_STRUCT(StoredHold, (), (complaint, sealed_reason, set_by, lifted_at))

struct StateRow {
    std::string state;
    std::optional<Instant> erased_at;
    std::optional<HoldId> hold;
    std::optional<std::string> sealed_reason;
    std::optional<std::string> set_name;
    std::optional<Instant> set_at;
};
BOOST_DESCRIBE_STRUCT(StateRow, (), (state, erased_at, hold, sealed_reason, set_name, set_at))

std::string hold_place(const Head& head, HoldId id) { return head.id.to_string() + "/hold/" + id.to_string(); }

Result<Head> head_in_custody(Work& work, ComplaintId complaint) {
    TRY_DO(own_reach(work));
    auto head = find_head(work, work.county(), complaint);
    if (!head || !own_key_for(work, *head)) return no_such_complaint();
    return std::move(*head);
}

void erase(Work& work, const Closed& closed, const KeptDays& days) {
    const auto shares = work.all<StoredShare>(queries::shares_of, work.county(), closed.complaint).size();
    work.run(queries::insert_erasure, work.county(), closed.complaint, closed.round, closed.closed_at, days.days, days.set ? "parameter" : "usual", shares, work.now());
    work.run(queries::erase_identity, work.county(), closed.complaint, work.now());
    work.run(queries::erase_shares, work.county(), closed.complaint);
    work.run(queries::erase_released, work.county(), closed.complaint);
    work.record("custody.erase", "complaint", closed.complaint.to_string(), {{"kept_days", days.days}, {"shares", shares}});
}

}  // namespace

Result<KeptDays> kept_days(Work& work, std::string_view against_path) {
    TRY(const auto set, rules::number_if_set(work, "complaint.identity_days", {.path = against_path, .on = work.today()}));
    return KeptDays{set.value_or(usual_days), set.has_value()};
}

IdentityStanding identity_standing(Work& work, const Head& head) {
    const auto row = work.one<StateRow>(queries::identity_state, head.county, head.id).value();
    IdentityStanding standing{row.state == "erased", row.erased_at, {}, {}};
    if (row.hold) standing.hold = IdentityHoldView{*row.hold, unseal_words(*row.sealed_reason, head.county, hold_place(head, *row.hold)), *row.set_name, *row.set_at};
    if (standing.erased || standing.hold || !head.closed_at || head.state != ComplaintState::closed) return standing;
    if (const auto days = kept_days(work, head.against_path)) standing.erase_after = head.closed_at->plus(std::chrono::hours{24 * days->days});
    return standing;
}

Result<Nothing> erase_identities(Work& work) {
    std::map<std::string, std::optional<KeptDays>> known;
    for (const auto& closed : work.all<Closed>(queries::identities_closed, work.county(), work.now(), at_a_time)) {
        auto [at, fresh] = known.try_emplace(closed.against_path);
        if (fresh) {
            // Where sources disagree about the term nothing is destroyed: that could not be undone.
            if (const auto days = kept_days(work, closed.against_path)) at->second = *days;
        }
        if (at->second && closed.closed_at.plus(std::chrono::hours{24 * at->second->days}) <= work.now()) erase(work, closed, *at->second);
    }
    return Nothing{};
}

Result<CustodyView> hold_identity(Work& work, const HoldIdentity& command) {
    TRY(const Head head, head_in_custody(work, command.complaint));
    TRY_DO(require_words("reason", command.reason, 500, "内容"));
    if (const auto known = work.one<StoredHold>(queries::hold_by_id, head.county, command.id)) {
        const bool same = known->complaint == head.id && known->set_by == actor_key(work.actor()) && unseal_words(known->sealed_reason, head.county, hold_place(head, command.id)) == command.reason;
        if (same) return custody_of(work);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次暂停，请重新提交", "this id belongs to another hold; submit anew"};
    }
    const auto standing = identity_standing(work, head);
    if (standing.erased) return identity_erased();
    if (standing.hold) return Problem{Code::conflict, "held-already", "已由 " + standing.hold->by + " 暂停销毁", standing.hold->by + " holds it already"};
    work.run(queries::insert_hold, head.county, command.id, head.id, seal_words(work, command.reason, head.county, hold_place(head, command.id)), actor_key(work.actor()),
             work.actor().name, work.now());
    work.record("custody.hold", "complaint", head.id.to_string(), {{"hold", command.id.to_string()}});
    return custody_of(work);
}

Result<CustodyView> lift_hold(Work& work, const LiftIdentityHold& command) {
    const auto known = work.one<StoredHold>(queries::hold_by_id, work.county(), command.id);
    if (!known) return Problem{Code::missing, "no-such-hold", "没有这次暂停", "there is no such hold"};
    TRY(const Head head, head_in_custody(work, known->complaint));
    TRY_DO(require_words("reason", command.reason, 500, "内容"));
    if (known->lifted_at) return custody_of(work);
    work.run(queries::lift_hold, head.county, command.id, actor_key(work.actor()), work.actor().name, work.now(),
             seal_words(work, command.reason, head.county, hold_place(head, command.id) + "/lift"));
    work.record("custody.lift_hold", "complaint", head.id.to_string(), {{"hold", command.id.to_string()}});
    return custody_of(work);
}

Problem identity_erased() {
    return {Code::conflict, "identity-erased", "保留期已满，这位投诉人的身份和密钥已销毁，任何人都打不开", "its term is over: the identity and its key are destroyed, and nobody opens it"};
}

}  // namespace luoshi::supervision::complaints
