// Opening an envelope: asked with a reason, approved by another custodian whose share goes to the asker alone, opened once, told to the complainant.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "platform/crypto/key_shares.hpp"
#include "supervision/complaints/custody.hpp"
#include "supervision/complaints/queries.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::chrono::hours approval_holds{72};

std::string reason_place(const Head& head, OpeningId id) { return fmt::format("{}/opening/{}", head.id.to_string(), id.to_string()); }

std::string reason_of(const Head& head, const StoredOpening& opening) {
    return unseal_words(opening.sealed_reason, head.county, reason_place(head, opening.id));
}

struct Found {
    StoredOpening opening;
    Head head;
    StoredKey key;
};
Result<Found> find_opening(Work& work, std::string_view id) {
    TRY_DO(own_reach(work));
    const auto parsed = OpeningId::parse(id);
    auto opening = parsed ? work.one<StoredOpening>(queries::opening_by_id, work.county(), *parsed) : std::nullopt;
    auto head = opening ? find_head(work, opening->county, opening->complaint) : std::nullopt;
    auto key = head ? own_key_for(work, *head) : std::nullopt;
    if (!key) return no_such_opening();
    if (identity_standing(work, *head).erased) return identity_erased();
    return Found{std::move(*opening), std::move(*head), std::move(*key)};
}

ComplaintStep approve_step(Work& work, const StoredOpening& opening, bool erased) {
    if (erased) return {ComplaintAct::told, false, "身份已按保留期销毁", "the identity was destroyed after its term"};
    if (opening.approved_by) return {ComplaintAct::told, false, "已经批准", "it is approved already"};
    if (opening.refused_by) return {ComplaintAct::told, false, "已经拒绝", "it is refused already"};
    if (opening.asked_by == actor_key(work.actor())) return {ComplaintAct::told, false, "申请人自己不能批准，由另一名保管员批准", "the asker does not approve; another custodian does"};
    return {ComplaintAct::told, true, "", ""};
}

ComplaintStep open_step(Work& work, const StoredOpening& opening, bool erased) {
    if (erased) return {ComplaintAct::told, false, "身份已按保留期销毁", "the identity was destroyed after its term"};
    if (opening.asked_by != actor_key(work.actor())) return {ComplaintAct::told, false, "只有申请人能打开", "only the asker opens it"};
    if (opening.refused_by) return {ComplaintAct::told, false, "申请已被拒绝", "it was refused"};
    if (!opening.approved_at) return {ComplaintAct::told, false, "等另一名保管员批准", "another custodian has to approve"};
    if (opening.opened_at) return {ComplaintAct::told, false, "已经打开过一次；再看请重新申请", "it was opened once; ask anew to see it again"};
    if (opening.approved_at->plus(approval_holds) < work.now()) return {ComplaintAct::told, false, "批准已过三天，请重新申请", "the approval is older than three days; ask anew"};
    return {ComplaintAct::told, true, "", ""};
}

Problem not_possible(const ComplaintStep& step) { return {Code::conflict, "opening-not-possible", step.reason, step.reason_en}; }

}  // namespace

Problem no_such_opening() { return {Code::missing, "no-such-opening", "没有这份申请，或者您没有保管它的密钥", "there is no such request, or you keep no key of it"}; }

OpeningView opening_view(Work& work, const Head& head, const StoredOpening& opening) {
    const bool erased = identity_standing(work, head).erased;
    return {opening.id, opening.county, opening.complaint, reason_of(head, opening), opening.asked_name, opening.asked_at, opening.approved_name, opening.approved_at,
            opening.refused_name, opening.opened_at, approve_step(work, opening, erased), open_step(work, opening, erased)};
}

Result<CustodyView> ask_for_identity(Work& work, const AskForIdentity& command) {
    TRY_DO(own_reach(work));
    const auto head = find_head(work, work.county(), command.complaint);
    const auto key = head ? own_key_for(work, *head) : std::nullopt;
    if (!key) return no_such_complaint();
    TRY_DO(require_words("reason", command.reason, 500, "内容"));
    if (identity_standing(work, *head).erased) return identity_erased();
    if (const auto known = work.one<StoredOpening>(queries::opening_by_id, work.county(), command.id)) {
        if (known->complaint == head->id && known->asked_by == actor_key(work.actor()) && reason_of(*head, *known) == command.reason) return custody_of(work);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份申请，请重新提交", "this id belongs to another request; submit anew"};
    }
    work.run(queries::insert_opening, work.county(), command.id, head->id, seal_words(work, command.reason, head->county, reason_place(*head, command.id)), key->id,
             actor_key(work.actor()), work.actor().name, work.now());
    work.record("custody.ask", "complaint", head->id.to_string(), {{"opening", command.id.to_string()}});
    return custody_of(work);
}

Result<CustodyView> refuse_opening(Work& work, const RefuseOpening& command) {
    TRY(const Found found, find_opening(work, command.id.to_string()));
    const auto step = approve_step(work, found.opening, false);
    if (!step.possible) return not_possible(step);
    work.run(queries::refuse_opening, work.county(), found.opening.id, actor_key(work.actor()), work.actor().name, work.now());
    work.record("custody.refuse", "complaint", found.head.id.to_string(), {{"opening", found.opening.id.to_string()}});
    return custody_of(work);
}

Result<http::Kept<CustodyView>> approve_opening(Work& work, const OwnKeyOpened& own) {
    TRY(const Found found, find_opening(work, own.subject));
    const auto step = approve_step(work, found.opening, false);
    if (!step.possible) return not_possible(step);
    if (!own.secret) {
        note_wrong_passphrase(work, own);
        return http::Kept<CustodyView>{{}, wrong_passphrase()};
    }
    const auto share = work.one<StoredShare>(queries::share_for, found.head.county, found.head.id, found.key.id);
    const auto opened = share ? open_share(found.head, *share, *own.secret) : std::nullopt;
    std::optional<StoredKey> asker;
    for (const auto& key : keys_along(work, found.head.against_path)) {
        if (key.id == found.opening.asked_key) asker = key;
    }
    if (!opened || !asker) return Problem{Code::conflict, "share-broken", "您保管的那一份打不开，请另一名保管员批准", "your share does not open; let another custodian approve"};
    const auto released = hand_over_share(work, found.head, found.opening.id, std::to_string(share->number) + ":" + *opened, asker->public_part);
    work.run(queries::approve_opening, work.county(), found.opening.id, found.key.id, actor_key(work.actor()), work.actor().name, work.now(), released);
    work.record("custody.approve", "complaint", found.head.id.to_string(), {{"opening", found.opening.id.to_string()}});
    return http::Kept<CustodyView>{custody_of(work)};
}

Result<http::Kept<OpenedIdentity>> open_identity(Work& work, const OwnKeyOpened& own) {
    TRY(const Found found, find_opening(work, own.subject));
    const auto& [opening, head, key] = found;
    const auto step = open_step(work, opening, false);
    if (!step.possible) return not_possible(step);
    if (!own.secret) {
        note_wrong_passphrase(work, own);
        return http::Kept<OpenedIdentity>{{}, wrong_passphrase()};
    }
    const Problem broken{Code::conflict, "share-broken", "信封打不开：密钥或内容已损坏", "the envelope does not open: key or content is damaged"};
    const auto share = work.one<StoredShare>(queries::share_for, head.county, head.id, key.id);
    const auto mine = share ? open_share(head, *share, *own.secret) : std::nullopt;
    const auto theirs = opening.released ? take_over_share(head, opening.id, *opening.released, *own.secret) : std::nullopt;
    if (!mine || !theirs || theirs->find(':') == std::string::npos) return broken;
    const auto colon = theirs->find(':');
    const auto joined = crypto::join_shares({static_cast<std::uint8_t>(share->number), *mine},
                                            {static_cast<std::uint8_t>(std::stoi(theirs->substr(0, colon))), theirs->substr(colon + 1)});
    const auto sealed = work.one<std::string>(queries::identity_of, head.county, head.id);
    const auto identity = joined && sealed ? open_envelope(head, *sealed, *joined) : std::nullopt;
    if (!identity) return broken;
    work.run(queries::set_opened, work.county(), opening.id, work.now());
    add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::identity_opened, ComplaintSide::system, ComplaintShown::complainant,
                           fmt::format("经一名身份保管员申请、另一名批准，您封存的身份信息被打开一次。理由：{}", reason_of(head, opening))});
    work.record("custody.open", "complaint", head.id.to_string(), {{"opening", opening.id.to_string()}, {"approved_by", opening.approved_name.value_or("")}});
    return http::Kept<OpenedIdentity>{{head.number, identity->name, identity->phone, identity->resident_id}};
}

}  // namespace luoshi::supervision::complaints
