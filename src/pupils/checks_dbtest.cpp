#include <set>

#include "pupils/pupils_on_both.hpp"
#include "pupils/queries.hpp"
#include "pupils/sample.hpp"

namespace luoshi::pupils {
namespace {

// Each check is shown a fault that the use cases cannot make, planted behind their back.
class Checks : public PupilsOnBoth {
 protected:
    std::set<std::string> violated() {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) {
            names.insert(violation.check);
            EXPECT_FALSE(violation.says.empty() || violation.what_to_do.empty()) << violation.check;
        }
        return names;
    }
    // A child with two guardians who differ, one with a consent, one who left.
    void a_school() {
        const auto text = agreement();
        const auto disputed = pupil("周样一");
        mother_of(disputed);
        father_of(disputed);
        decided(mother(), disputed, text, Decision::given);
        decided(father(), disputed, text, Decision::refused);
        const auto given = pupil("吴样二");
        mother_of(given);
        decided(mother(), given, text, Decision::given);
        const auto gone = enrolled([&] {
            auto command = child(the_class(), "郑样三");
            command.number = "L430104201603080010";
            return command;
        }());
        const auto version = seen(gone);
        as(office(), [&](Work& work) {
            return step_pupil(work, {gone, {}, PupilStepKind::leave, "搬家", version});
        }).value();
    }
};
ON_BOTH_DATABASES(Checks);

TEST_P(Checks, FindNothingInASoundRoster) {
    a_school();
    EXPECT_TRUE(violated().empty());
}

TEST_P(Checks, FindEveryPlantedFault) {
    struct Fault {
        const char* check;
        const char* sql;
    };
    const Fault faults[] = {
        {"pupils.standing_differs", "UPDATE consent_standing SET standing = 'refused' WHERE standing = 'given'"},
        {"pupils.decided_without_standing", "DELETE FROM consent_standing WHERE standing = 'refused'"},
        {"pupils.dispute_without_opposition",
         "UPDATE guardian_dispute SET is_open = FALSE, outcome = 'agreed', settlement = 'x', settled_at = 1 WHERE "
         "subject = 'consent'"},
        {"pupils.binding_dispute_differs", "UPDATE guardianship SET state = 'disputed' WHERE name = '样例·家长乙'"},
        {"pupils.binding_without_account", "UPDATE account SET state = 'closed' WHERE name = 'parent'"},
        {"pupils.place_differs", "DELETE FROM pupil_place"},
        {"pupils.gone_but_placed",
         "UPDATE pupil_number SET valid_until = '9999-12-31' WHERE pupil IN (SELECT id FROM pupil WHERE left_on IS NOT "
         "NULL)"},
        {"pupils.erased_with_rest",
         "UPDATE pupil SET erased_at = 1, name = '', born = NULL, sex = NULL WHERE left_on IS NOT NULL"},
        {"pupils.pupil_in_closed_class", "UPDATE school_class SET is_open = FALSE"},
        {"pupils.pupil_of_closed_school", "UPDATE body SET closed = opened WHERE code = '430104-sample-school'"},
    };
    a_school();
    ASSERT_TRUE(violated().empty());
    int n = 0;
    for (const auto& fault : faults) {
        plant("test.fault_" + std::to_string(n++), fault.sql);
        EXPECT_TRUE(violated().contains(fault.check)) << fault.check;
    }
}

TEST_P(Checks, FindAConsentThatStandsAgainstAGuardian) {
    a_school();
    plant("test.against",
          "UPDATE consent_standing SET standing = 'given', consent = (SELECT n.id FROM consent n WHERE n.pupil = "
          "consent_standing.pupil AND n.serial = 1), "
          "given_at = (SELECT n.given_at FROM consent n WHERE n.pupil = consent_standing.pupil AND n.serial = 1) WHERE "
          "standing = 'disputed'");
    EXPECT_TRUE(violated().contains("pupils.standing_against_a_guardian"));
}

TEST_P(Checks, EveryStatementIsUnderstoodHere) {
    EXPECT_EQ(storage::not_understood(storage(), queries::all), std::vector<std::string>{});
}

class Sample : public PupilsOnBoth {};
ON_BOTH_DATABASES(Sample);

TEST_P(Sample, FillsTheSampleSchoolOnce) {
    const auto seeded = seed_sample(storage(), context()).value();
    EXPECT_EQ(seeded.classes, 12);
    EXPECT_EQ(seeded.pupils, 360);
    EXPECT_EQ(seed_sample(storage(), context()).value().pupils, 0);
    const auto children = ask(mother(), [](Work& work) { return find_children(work, {}); }).value();
    ASSERT_EQ(children.size(), 2U);
    std::vector<std::string> classes;
    for (const auto& card : children) {
        EXPECT_EQ(card.binding, GuardianshipState::confirmed);
        // For the younger child the family has agreed already.
        EXPECT_EQ(card.to_decide, card.class_name == "五年级1班" ? 1 : 0);
        classes.push_back(card.class_name);
    }
    EXPECT_EQ(classes, (std::vector<std::string>{"五年级1班", "二年级1班"}));
    EXPECT_EQ(ask(teacher(), [](Work& work) { return find_own_classes(work, {}); }).value().at(0).name, "五年级1班");
    EXPECT_EQ(ask(father(), [](Work& work) { return find_children(work, {}); }).value().size(), 1U);
}

}  // namespace
}  // namespace luoshi::pupils
