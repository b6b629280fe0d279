// A child that comes to another school of the county takes no consent along.
#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class OtherSchool : public PupilsOnBoth {
 protected:
    static constexpr std::string_view number = "L430104201603080010";

    PupilId child_with_number() {
        auto command = child(class_().id);
        command.number = number;
        return enrolled(command);
    }
    void transfer_out(PupilId id, const org::BodyLine* from = nullptr) {
        const auto version = ask(office(from), [&](Work& work) { return show_pupil(work, {id}); }).value().version;
        as(office(from), [&](Work& work) { return step_pupil(work, {id, {}, PupilStepKind::transfer_out, "搬家", {version}}); }).value();
    }
    void receive(ClassId there, const org::BodyLine* at) {
        clock().advance(std::chrono::hours(24));
        as(office(at), [&](Work& work) { return receive_pupil(work, {there, {}, std::string(number), "周样一"}); }).value();
    }
    void moves(PupilId id) {
        transfer_out(id);
        receive(class_(5, 1, &neighbour_).id, &neighbour_);
    }
    std::int64_t count(const char* name, const std::string& text) {
        const storage::Query query{name, text, text};
        return look([&](Work& work) { return work.one<std::int64_t>(query).value(); });
    }
    std::int64_t spans_open() { return count("test.spans_open", "SELECT COUNT(*) FROM consent_span WHERE stood_until = 9223372036854775807"); }
    std::int64_t spans() { return count("test.spans", "SELECT COUNT(*) FROM consent_span"); }
    std::int64_t ends() { return count("test.ends", "SELECT COUNT(*) FROM consent_end"); }
    std::string why_not(PupilId id) {
        const auto line = read([&](Work& work) { return require_consent(work, home, id, AgreementKind::after_school, 2026, org::TermKind::autumn); });
        return line ? "" : line.error().slug;
    }
};
ON_BOTH_DATABASES(OtherSchool);

TEST_P(OtherSchool, AsksTheFamilyAnew) {
    const auto old_text = agreement();
    const auto text = agreement("## 一、本校\n自愿参加。", &neighbour_);
    const auto id = child_with_number();
    mother_of(id);
    decided(mother(), id, old_text, Decision::given);
    moves(id);
    EXPECT_EQ(why_not(id), "consent-missing");
    EXPECT_EQ(spans_open(), 0);
    EXPECT_EQ(spans(), 1) << "that it stood stays on record";
    EXPECT_EQ(ends(), 1);
    EXPECT_EQ(ask(mother(), [](Work& work) { return find_children(work, {}); }).value().at(0).to_decide, 1);
    EXPECT_EQ(try_decide(mother(), id, old_text, Decision::given).error().slug, "no-such-agreement");
    EXPECT_EQ(try_decide(mother(), id, old_text, Decision::withdrawn).error().slug, "nothing-to-withdraw");
    EXPECT_EQ(decided(mother(), id, text, Decision::given), Standing::given);
    EXPECT_EQ(standing(id)->agreement, text.id);
    EXPECT_EQ(spans_open(), 1);
    EXPECT_EQ(ask(mother(), [&](Work& work) { return find_child_consents(work, {id}); }).value().size(), 2U) << "nothing is overwritten";
}

TEST_P(OtherSchool, LetsItsClassTeacherEnterWhatTheFamilySays) {
    const auto old_text = agreement();
    const auto text = agreement("## 一、本校\n自愿参加。", &neighbour_);
    const auto id = child_with_number();
    mother_of(id);
    decided(mother(), id, old_text, Decision::refused);
    moves(id);
    EXPECT_EQ(why_not(id), "consent-missing") << "a refusal of the other school's service is no refusal of this one";
    EXPECT_EQ(try_enter(office(&neighbour_), id, text).value().standing, Standing::given);
}

TEST_P(OtherSchool, LeavesNothingThatComesBackWithABindingPutRight) {
    const auto old_text = agreement();
    const auto id = child_with_number();
    mother_of(id);
    const auto father_is = father_of(id);
    decided(father(), id, old_text, Decision::given);
    const ContestGuardianship contest{.pupil = id, .id = new_id<DisputeId>(), .guardianship = father_is, .reason = "不是监护人"};
    as(mother(), [&](Work& work) { return contest_guardianship(work, contest); }).value();
    moves(id);
    EXPECT_EQ(ends(), 1) << "what does not count now may count later";
    as(office(&neighbour_), [&](Work& work) {
        return settle_dispute(work, {.id = contest.id, .outcome = DisputeOutcome::stays, .settlement = "核对户口簿"});
    }).value();
    EXPECT_EQ(why_not(id), "consent-missing");
}

TEST_P(OtherSchool, ClosesTheDisputeAboutTheOldAgreement) {
    const auto old_text = agreement();
    const auto text = agreement("## 一、本校\n自愿参加。", &neighbour_);
    const auto id = child_with_number();
    mother_of(id);
    father_of(id);
    decided(mother(), id, old_text, Decision::given);
    decided(father(), id, old_text, Decision::refused);
    EXPECT_EQ(why_not(id), "consent-disputed");
    moves(id);
    EXPECT_EQ(count("test.disputes", "SELECT COUNT(*) FROM guardian_dispute WHERE is_open"), 0);
    EXPECT_EQ(decided(father(), id, text, Decision::given), Standing::given) << "what the mother said was about another agreement";
}

TEST_P(OtherSchool, AndBackAgainIsAskedAnewToo) {
    const auto old_text = agreement();
    const auto id = child_with_number();
    const auto old_class = look([&](Work& work) { return find_pupil(work, id).value(); }).class_;
    mother_of(id);
    decided(mother(), id, old_text, Decision::given);
    moves(id);
    transfer_out(id, &neighbour_);
    receive(old_class, nullptr);
    EXPECT_EQ(why_not(id), "consent-missing");
    EXPECT_EQ(ends(), 1) << "at the other school nothing was decided";
    EXPECT_EQ(decided(mother(), id, old_text, Decision::given), Standing::given);
}

TEST_P(OtherSchool, AChildThatComesBackToItsOwnSchoolKeepsWhatWasAgreed) {
    const auto text = agreement();
    const auto id = child_with_number();
    const auto its_class = look([&](Work& work) { return find_pupil(work, id).value(); }).class_;
    mother_of(id);
    decided(mother(), id, text, Decision::given);
    transfer_out(id);
    receive(its_class, nullptr);
    EXPECT_EQ(why_not(id), "");
    EXPECT_EQ(ends(), 0);
}

TEST_P(OtherSchool, TheEndIsNeitherTakenBackNorMovedByTheDatabase) {
    const auto old_text = agreement();
    const auto id = child_with_number();
    mother_of(id);
    decided(mother(), id, old_text, Decision::given);
    moves(id);
    EXPECT_TRUE(database_refuses("test.end_dropped", "DELETE FROM consent_end"));
    EXPECT_TRUE(database_refuses("test.end_moved", "UPDATE consent_end SET ended_at = ended_at + 1"));
    EXPECT_TRUE(database_refuses("test.end_of_nothing",
                                 "INSERT INTO consent_end (county, pupil, kind, school_year, term, serial, from_school, to_school, standing, consent, given_at, ended_at) "
                                 "SELECT county, pupil, kind, school_year, term, serial + 1, from_school, to_school, standing, consent, given_at, ended_at FROM consent_end"))
        << "only what was decided ends";
    EXPECT_TRUE(database_refuses("test.end_at_home",
                                 "INSERT INTO consent_end (county, pupil, kind, school_year, term, serial, from_school, to_school, standing, consent, given_at, ended_at) "
                                 "SELECT n.county, n.pupil, n.kind, n.school_year, n.term, n.serial, e.to_school, e.to_school, 'none', NULL, NULL, e.ended_at "
                                 "FROM consent n JOIN consent_end e ON e.county = n.county AND e.pupil = n.pupil"));
}

}  // namespace
}  // namespace luoshi::pupils
