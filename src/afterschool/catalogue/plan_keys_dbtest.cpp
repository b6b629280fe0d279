// What the database itself refuses of a plan: jumps over its steps, another offer, a second live plan, a self approval.
#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class PlanKeys : public CatalogueOnBoth {};
ON_BOTH_DATABASES(PlanKeys);

constexpr storage::Query raise_state{"test.raise_state",
                                     "UPDATE service_plan SET state = $3 WHERE county = $1 AND id = $2",
                                     "UPDATE service_plan SET state = $3 WHERE county = $1 AND id = $2"};
constexpr storage::Query change_digest{"test.change_digest",
                                       "UPDATE service_plan SET offer_digest = 'x' WHERE county = $1 AND id = $2",
                                       "UPDATE service_plan SET offer_digest = 'x' WHERE county = $1 AND id = $2"};
constexpr storage::Query second_live{"test.second_live",
                                     "INSERT INTO service_plan (county, id, version, school, school_year, term, state, "
                                     "live, content, offer_digest, opened_at, opened_by, submissions) "
                                     "VALUES ($1, $2, 1, $3, 2026, 'autumn', 'draft', 'yes', '{}', '', 0, '', 0)",
                                     "INSERT INTO service_plan (county, id, version, school, school_year, term, state, "
                                     "live, content, offer_digest, opened_at, opened_by, submissions) "
                                     "VALUES ($1, $2, 1, $3, 2026, 'autumn', 'draft', 'yes', '{}', '', 0, '', 0)"};
constexpr storage::Query self_approval{"test.self_approval",
                                       "UPDATE service_plan SET state = 'approved', approved_at = 1, approved_by = "
                                       "submitted_by, approval_document = 'x' WHERE county = $1 AND id = $2",
                                       "UPDATE service_plan SET state = 'approved', approved_at = 1, approved_by = "
                                       "submitted_by, approval_document = 'x' WHERE county = $1 AND id = $2"};

TEST_P(PlanKeys, TheDatabaseItselfRefusesAJumpOverConsultationOrApproval) {
    const auto id = written_plan();
    const auto jump = [&](std::string_view state) {
        as(head(), [&](Work& work) -> Result<Nothing> {
            work.run(raise_state, home, id, state).rows();
            work.record("test", "plan", id.to_string());
            return Nothing{};
        }).value();
    };
    for (const std::string_view state : {"consulted", "submitted", "approved", "published"})
        EXPECT_THROW(jump(state), storage::ConstraintBroken) << state;
    try_consult(id, office()).value();
    for (const std::string_view state : {"submitted", "approved", "published"})
        EXPECT_THROW(jump(state), storage::ConstraintBroken) << state;
    try_submit(id, head()).value();
    for (const std::string_view state : {"approved", "published"})
        EXPECT_THROW(jump(state), storage::ConstraintBroken) << state;
    try_approve(id, official()).value();
    EXPECT_THROW(jump("published"), storage::ConstraintBroken);
}

TEST_P(PlanKeys, TheDatabaseItselfRefusesAnotherOfferUnderAConsultation) {
    const auto id = submitted_plan();
    const auto swap = [&] {
        as(head(), [&](Work& work) -> Result<Nothing> {
            work.run(change_digest, home, id).rows();
            work.record("test", "plan", id.to_string());
            return Nothing{};
        }).value();
    };
    EXPECT_THROW(swap(), storage::ConstraintBroken);
}

TEST_P(PlanKeys, TheDatabaseItselfRefusesASecondLivePlanAndASelfApproval) {
    const auto id = submitted_plan();
    const auto run = [&](auto&& act) {
        as(head(), [&](Work& work) -> Result<Nothing> {
            act(work);
            work.record("test", "plan", id.to_string());
            return Nothing{};
        }).value();
    };
    EXPECT_THROW(run([&](Work& work) { work.run(second_live, home, work.new_id<PlanId>(), school_.id).rows(); }),
                 storage::ConstraintBroken);
    EXPECT_THROW(run([&](Work& work) { work.run(self_approval, home, id).rows(); }), storage::ConstraintBroken);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
