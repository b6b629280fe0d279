// One guardian contests another, or two disagree: the school settles, everything is recorded.
#include <cstdlib>
#include <limits>
#include "foundation/words.hpp"
#include "pupils/consent_store.hpp"
#include "pupils/guardianships.hpp"

#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

DisputeRow row_at(Work& work, std::string_view county, DisputeId id) {
    return work.one<DisputeRow>(queries::dispute_row, county, id).value();
}

struct OtherBinding {
    PupilId pupil;
    AccountId account;
    GuardianshipState state = GuardianshipState::waiting;
};
BOOST_DESCRIBE_STRUCT(OtherBinding, (), (pupil, account, state))

struct StoredDispute {
    std::string county;
    PupilId pupil;
    DisputeSubject subject = DisputeSubject::binding;
    std::optional<GuardianshipId> guardianship;
    std::optional<AgreementKind> kind;
    std::optional<int> school_year;
    std::optional<org::TermKind> term;
    bool open = true;
};
BOOST_DESCRIBE_STRUCT(StoredDispute, (), (county, pupil, subject, guardianship, kind, school_year, term, open))

}  // namespace

Result<DisputeRow> contest_guardianship(Work& work, const ContestGuardianship& command) {
    TRY(const PupilLine pupil, require_guardian(work, command.pupil));
    TRY_DO(require_reason(command.reason));
    if (const auto known = work.one<StoredDispute>(queries::dispute_place, command.id)) {
        if (known->pupil != pupil.id || known->guardianship != command.guardianship) return id_taken();
        return row_at(work, pupil.county, command.id);
    }
    const auto other = work.one<OtherBinding>(queries::binding_by_id, pupil.county, command.guardianship);
    if (!other || other->pupil != pupil.id || other->account == work.actor().account) {
        return Problem{Code::missing, "no-such-binding", "没有这个绑定", "there is no such binding"};
    }
    if (other->state == GuardianshipState::disputed)
        return Problem{Code::conflict, "in-dispute", "已在处理中，请等学校答复",
                       "it is being settled; wait for the school"};
    if (other->state != GuardianshipState::confirmed) {
        return Problem{Code::conflict, "not-confirmed", "这个绑定尚未确认或已结束，有疑问请联系学校",
                       "this binding is not confirmed or is over; ask the school"};
    }
    work.run(queries::set_guardianship_state, pupil.county, command.guardianship, GuardianshipState::disputed);
    work.run(queries::insert_dispute, pupil.county, command.id, pupil.id, DisputeSubject::binding, command.guardianship,
             std::nullopt, std::nullopt, std::nullopt, command.reason, work.now(), work.actor().account,
             work.actor().name);
    // While it is contested, the other guardian's decisions do not count.
    stand_anew(work, pupil);
    work.record("pupils.dispute_opened", "pupil", pupil.id.to_string(),
                json::value{{"dispute", command.id.to_string()},
                            {"subject", "binding"},
                            {"guardianship", command.guardianship.to_string()},
                            {"reason", command.reason}});
    work.emit("pupils.binding_changed", json::value{{"county", pupil.county},
                                                    {"pupil", pupil.id.to_string()},
                                                    {"guardianship", command.guardianship.to_string()},
                                                    {"state", "disputed"}});
    return row_at(work, pupil.county, command.id);
}

Result<http::Page<DisputeRow>> find_disputes(Work& work, const FindDisputes& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::guardians}));
    TRY(const auto after, read_cursor(query.cursor, 2));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    const std::int64_t before =
        after[0].empty() ? std::numeric_limits<std::int64_t>::max() : std::atoll(after[0].c_str());
    http::Page<DisputeRow> page;
    page.items = work.all<DisputeRow>(queries::find_disputes, school.county, school.id, query.open.value_or(true),
                                      before, after[1].empty() ? "~" : after[1], limit + 1);
    if (page.items.size() > limit) {
        page.items.pop_back();
        page.next = write_cursor(
            {std::to_string(page.items.back().opened_at.microseconds()), page.items.back().id.to_string()});
    }
    return page;
}

Result<DisputeRow> settle_dispute(Work& work, const SettleDispute& command) {
    const Problem unknown{Code::missing, "no-such-dispute", "没有这个争议，或者您看不到",
                          "there is no such dispute, or not for you"};
    const auto dispute = work.one<StoredDispute>(queries::dispute_place, command.id);
    const auto pupil = dispute ? find_stored_pupil(work, dispute->pupil) : std::nullopt;
    if (!pupil || !work.actor().may(permissions::guardians, pupil->school_path)) return unknown;
    TRY_DO(written_here(work, pupil->county));
    if (is_blank(command.settlement)) {
        return Problem{Code::invalid,
                       "settlement-required",
                       "请写明处理结果和依据",
                       "write down the outcome and what it rests on",
                       {{"settlement", "required", "请写明处理结果和依据"}}};
    }
    if (!dispute->open)
        return Problem{Code::conflict, "settled-already", "这个争议已经处理", "this dispute is settled"};
    const bool binding = dispute->subject == DisputeSubject::binding;
    const bool fits = binding ? command.outcome == DisputeOutcome::stays || command.outcome == DisputeOutcome::ends
                              : command.outcome == DisputeOutcome::given || command.outcome == DisputeOutcome::refused;
    if (!fits) {
        return Problem{Code::invalid, "outcome-unfit",
                       binding ? "绑定争议的结果是保留或撤销绑定" : "意见分歧的结果是同意或不同意",
                       binding ? "a dispute about a binding ends with stays or ends"
                               : "a dispute about a consent ends with given or refused"};
    }
    work.run(queries::settle_dispute, pupil->county, command.id, command.outcome, command.settlement, work.now(),
             work.actor().name);
    if (binding) {
        if (command.outcome == DisputeOutcome::stays) {
            work.run(queries::set_guardianship_state, pupil->county, *dispute->guardianship,
                     GuardianshipState::confirmed);
        } else {
            work.run(queries::end_guardianship, pupil->county, *dispute->guardianship, GuardianshipState::refused,
                     work.now(), command.settlement);
        }
        stand_anew(work, *pupil);
        work.emit("pupils.binding_changed",
                  json::value{{"county", pupil->county},
                              {"pupil", pupil->id.to_string()},
                              {"guardianship", dispute->guardianship->to_string()},
                              {"state", command.outcome == DisputeOutcome::stays ? "confirmed" : "refused"}});
    } else {
        const auto id = work.one<AgreementId>(queries::agreement_last_decided, pupil->county, pupil->id, *dispute->kind,
                                              *dispute->school_year, *dispute->term);
        NewDecision decision;
        decision.id = work.new_id<ConsentId>();
        decision.decision = command.outcome == DisputeOutcome::given ? Decision::given : Decision::refused;
        decision.decided_by = DecidedBy::settlement;
        decision.account = work.actor().account;
        decision.reason = command.settlement;
        write_decision(work, *pupil, find_agreement(work, id.value()).value(), decision);
    }
    work.record("pupils.dispute_settled", "pupil", pupil->id.to_string(),
                json::value{{"dispute", command.id.to_string()},
                            {"outcome", json::enum_name(command.outcome)},
                            {"reason", command.settlement}});
    return row_at(work, pupil->county, command.id);
}

}  // namespace luoshi::pupils
