#include "pupils/bulk.hpp"

#include "pupils/queries.hpp"
#include "pupils/store.hpp"

namespace luoshi::pupils {
namespace {

void bind_guardians(Work& work, const BulkFamily& family) {
    int seat = 1;
    for (const auto& guardian : family.guardians) {
        work.run(queries::insert_guardianship, work.county(), guardian.id, family.pupil.id, guardian.account, work.county(),
                 guardian.name, guardian.relation, std::nullopt, GuardianshipState::confirmed, seat++, work.now(),
                 std::optional(work.now()), std::optional<std::string>("姓名与学校登记一致"));
    }
}

void enter_groups(Work& work, const BulkFamily& family) {
    for (const auto& group : family.groups) {
        work.run(queries::insert_group, work.county(), group.id, family.pupil.id, group.kind, family.pupil.enrolled_on, still,
                 "", "样例", work.now(), work.actor().name);
    }
}

// Of one voice only: what it decided is what stands.
void decide(Work& work, const BulkFamily& family, const BulkAgreement& agreement) {
    const auto& decision = *family.decision;
    const bool own = decision.decided_by == DecidedBy::guardian;
    const auto guardianship = own ? std::optional(family.guardians.front().id) : std::nullopt;
    const auto account = own ? family.guardians.front().account : agreement.class_teacher;
    const auto reason = own ? std::nullopt : std::optional(decision.reason);
    work.run(queries::insert_consent, work.county(), decision.id, family.pupil.id, AgreementKind::after_school,
             agreement.school_year, agreement.term, agreement.id, agreement.sha256, decision.decision, decision.given_at,
             decision.decided_by, guardianship, account, reason, std::nullopt);
    work.run(queries::put_standing, work.county(), family.pupil.id, AgreementKind::after_school, agreement.school_year,
             agreement.term, decision.decision, decision.id, decision.given_at, decision.given_at);
    if (decision.decision == Decision::given) work.run(queries::open_consent_span, work.county(), decision.id, decision.given_at);
}

}  // namespace

std::vector<std::string> insert_families(Work& work, std::span<const BulkFamily> families,
                                         const BulkAgreement& agreement) {
    std::vector<std::string> codes;
    codes.reserve(families.size());
    for (const auto& family : families) {
        codes.push_back(insert_pupil(work, family.pupil));
        bind_guardians(work, family);
        enter_groups(work, family);
        if (family.decision) decide(work, family, agreement);
    }
    return codes;
}

}  // namespace luoshi::pupils
