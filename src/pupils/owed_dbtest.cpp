// What waits for a school's office and for head teachers, and not for anybody else.
#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class OwedInPupils : public PupilsOnBoth {
 protected:
    using Counts = std::map<std::string, std::int64_t>;

    Counts owed(Actor actor) {
        Counts counts;
        for (const auto& one : ask(std::move(actor), [](Work& work) -> Result<std::vector<Waiting>> { return pupils::waiting(work); }).value())
            counts[one.task] = one.count;
        return counts;
    }
};
ON_BOTH_DATABASES(OwedInPupils);

TEST_P(OwedInPupils, BindingsWaitForTheOfficeAndTheHeadTeacher) {
    const auto id = pupil();
    EXPECT_TRUE(owed(office()).empty());
    const auto binding = bound(mother(), id, "外婆");
    ASSERT_EQ(binding.state, GuardianshipState::waiting);
    EXPECT_EQ(owed(office()), (Counts{{"confirm_bindings", 1}}));
    EXPECT_EQ(owed(teacher()), (Counts{{"confirm_bindings_of_class", 1}}));
    EXPECT_TRUE(owed(office(&neighbour_)).empty()) << "of another school";
    EXPECT_TRUE(owed(mother()).empty());
    EXPECT_TRUE(owed(somebody("head", {permissions::read})).empty()) << "who only reads";
    as(office(), [&](Work& work) { return confirm_guardianship(work, {binding.guardianship, {}}); }).value();
    EXPECT_TRUE(owed(office()).empty());
    EXPECT_TRUE(owed(teacher()).empty());
}

TEST_P(OwedInPupils, DisputesWaitForWhoSettlesThem) {
    const auto id = pupil();
    mother_of(id);
    const auto other = father_of(id);
    const ContestGuardianship command{id, new_id<DisputeId>(), {}, other, "不是孩子的监护人"};
    const auto dispute = as_in(mother(), home, [&](Work& work) { return contest_guardianship(work, command); }).value();
    EXPECT_EQ(owed(office()), (Counts{{"settle_disputes", 1}}));
    EXPECT_EQ(owed(head()), (Counts{{"settle_disputes", 1}}));
    EXPECT_TRUE(owed(office(&neighbour_)).empty());
    EXPECT_TRUE(owed(teacher()).empty());
    as(office(), [&](Work& work) { return settle_dispute(work, {dispute.id, {}, DisputeOutcome::stays, "经核对户口簿"}); }).value();
    EXPECT_TRUE(owed(office()).empty());
}

TEST_P(OwedInPupils, CorrectionsWaitForWhoKeepsTheRoster) {
    const auto id = pupil();
    mother_of(id);
    const AskPupilCorrection command{id, new_id<CorrectionId>(), {}, PupilCorrectionField::born, "2016-03-09", "户口簿上是这样写的"};
    as_in(mother(), home, [&](Work& work) { return ask_correction(work, command); }).value();
    EXPECT_EQ(owed(office()), (Counts{{"decide_pupil_corrections", 1}}));
    EXPECT_TRUE(owed(head()).empty()) << "does not write the roster";
    EXPECT_TRUE(owed(office(&neighbour_)).empty());
}

}  // namespace
}  // namespace luoshi::pupils
