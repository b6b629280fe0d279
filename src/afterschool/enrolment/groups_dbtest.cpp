// Groups below their minimum: who is asked, what the answers bring, and who may still come in.
#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Groups : public EnrolmentOnBoth {
 protected:
    Result<GroupCaseView> open(GroupMeasure measure, std::optional<CourseId> target, Actor actor, int hours = 48) {
        return try_ask_group(id_, measure, target, hours, std::move(actor));
    }
    Result<Nothing> say(int family, GroupAnswer word) {
        return write_as(guardian(family), [&](Work& work) {
            return answer_group(work, {id_, child(family), word, {}});
        });
    }
    Result<GroupCaseView> close(CloseGroup act) {
        return write_as(school(), [&](Work& work) { return close_group_case(work, {id_, act, {}}); });
    }
    GroupCaseId id_{Uuid{5}};
};
ON_BOTH_DATABASES(Groups);

TEST_P(Groups, AreMergedAfterTheFamiliesWereAsked) {
    const auto round = open_round(Mode::first_come);
    for (const int family : {0, 1, 2}) take(round, family, 0);
    EXPECT_EQ(open(GroupMeasure::merge, course(1), guardian(0)).error().slug, "no-such-group-case");
    EXPECT_EQ(open(GroupMeasure::merge, course(2), school()).error().slug, "target-wrong") << "of another slot";
    EXPECT_EQ(open(GroupMeasure::merge, course(1), school()).value().answers.size(), 3U);
    EXPECT_EQ(page(0).group_cases.size(), 1U);
    say(0, GroupAnswer::agree).value();
    say(1, GroupAnswer::give_back).value();
    EXPECT_EQ(say(3, GroupAnswer::agree).error().slug, "no-such-group-case") << "not in this group";
    EXPECT_EQ(close(CloseGroup::carry_out).error().slug, "families-not-asked");
    clock().advance(std::chrono::hours{48});
    const auto done = close(CloseGroup::carry_out).value();
    EXPECT_EQ(done.state, GroupCaseState::done);
    EXPECT_EQ(page(0).seats.at(0).course, course(1));
    EXPECT_TRUE(page(1).seats.empty());
    EXPECT_TRUE(page(2).seats.empty()) << "silence is not consent";
    EXPECT_EQ(taken(0), 0);
    run_jobs();
    EXPECT_EQ(try_take(round, 4, 0).error().slug, "round-over");
}

TEST_P(Groups, AreAnsweredByTheClassTeacherForAFamilyWithoutAPhone) {
    const auto round = open_round(Mode::first_come);
    for (const int family : {0, 1, 4}) take(round, family, 0);
    open(GroupMeasure::merge, course(1), school()).value();
    const Entry paper{true, "家长9月2日来校当面说明"};
    const auto enter = [&](const Actor& who, int family, GroupAnswer word, std::optional<Entry> on) {
        return write_as(who, [&](Work& work) {
            return answer_group(work, {id_, child(family), word, {}, std::move(on)});
        });
    };
    const auto waits = [&](int family) {
        const auto view = read_as(teacher(), [&](Work& work) {
                              return show_class_choices(work, {round, population_.classes[0]});
                          }).value();
        return std::ranges::find(view.pupils, child(family), &ClassPupil::pupil)->asked;
    };
    EXPECT_TRUE(waits(0));
    EXPECT_EQ(enter(teacher(1), 0, GroupAnswer::agree, paper).error().slug, "no-such-group-case") << "of another class";
    EXPECT_EQ(enter(teacher(), 0, GroupAnswer::agree, std::nullopt).error().slug, "no-such-group-case")
        << "without an entry only a guardian may";
    EXPECT_EQ(enter(teacher(), 0, GroupAnswer::agree, Entry{true, ""}).error().slug, "note-missing");
    EXPECT_EQ(enter(teacher(), 8, GroupAnswer::agree, paper).error().slug, "no-such-group-case") << "not in this group";
    ASSERT_TRUE(enter(teacher(), 0, GroupAnswer::agree, paper).has_value());
    EXPECT_TRUE(enter(teacher(), 0, GroupAnswer::agree, paper).has_value()) << "a repeat is as good as the first time";
    EXPECT_FALSE(waits(0));
    const auto row = [&](int family) {
        const auto view = read_as(school(), [&](Work& work) { return show_cockpit(work, {round}); }).value();
        return *std::ranges::find(view.group_cases.at(0).answers, child(family), &GroupAnswerRow::pupil);
    };
    EXPECT_TRUE(row(0).for_family);
    EXPECT_EQ(row(0).answered_by, "班主任");
    EXPECT_FALSE(row(1).for_family) << "nobody has answered";
    EXPECT_TRUE(page(0).group_cases.at(0).for_family);
    // The family has the last word, and the teacher does not take it back.
    say(0, GroupAnswer::give_back).value();
    EXPECT_FALSE(row(0).for_family);
    EXPECT_EQ(enter(teacher(), 0, GroupAnswer::agree, paper).error().slug, "family-answered");
    enter(teacher(), 4, GroupAnswer::agree, Entry{false, "家长9月3日电话说明"}).value();
    say(1, GroupAnswer::agree).value();
    EXPECT_EQ(close(CloseGroup::carry_out).value().state, GroupCaseState::done);
    EXPECT_TRUE(page(0).seats.empty());
    EXPECT_EQ(page(4).seats.at(0).course, course(1));
}

TEST_P(Groups, MayBeHeldAllTheSame) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    open(GroupMeasure::cancel, {}, school()).value();
    EXPECT_EQ(close(CloseGroup::drop).value().state, GroupCaseState::dropped);
    EXPECT_EQ(page(0).seats.size(), 1U);
}

// Silence costs the seat, so nobody may sit in the group without having been asked.
TEST_P(Groups, AskWhoeverJoinsMeanwhile) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    open(GroupMeasure::merge, course(1), school()).value();
    say(0, GroupAnswer::agree).value();
    take(round, 3, 0);
    ASSERT_EQ(page(3).group_cases.size(), 1U);
    EXPECT_EQ(close(CloseGroup::carry_out).error().slug, "families-not-asked");
    say(3, GroupAnswer::agree).value();
    EXPECT_EQ(close(CloseGroup::carry_out).value().state, GroupCaseState::done);
    EXPECT_EQ(page(3).seats.at(0).course, course(1));
}

TEST_P(Groups, AskAnewWhoGaveTheSeatBackAndTookItAgain) {
    const auto round = open_round(Mode::first_come);
    const auto seat = take(round, 0, 0);
    open(GroupMeasure::merge, course(1), school()).value();
    say(0, GroupAnswer::give_back).value();
    try_give_back(seat.id, 0).value();
    take(round, 0, 0);
    ASSERT_EQ(page(0).group_cases.size(), 1U);
    EXPECT_FALSE(page(0).group_cases[0].answer);
}

TEST_P(Groups, TakeNobodyInOnceTheTimeForAnswersIsOver) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    open(GroupMeasure::cancel, {}, school(), 2).value();
    clock().advance(std::chrono::hours{3});
    EXPECT_EQ(try_take(round, 3, 0).error().slug, "group-being-decided");
    close(CloseGroup::drop).value();
    EXPECT_TRUE(try_take(round, 3, 0).has_value()) << "the group is held after all";
}

// The places that a draw is about to give are not filled by another way.
TEST_P(Groups, DoNotMoveIntoACourseThatIsBeingDrawn) {
    const auto first = open_round(Mode::first_come);
    take(first, 0, 0);
    close_round(first);
    const auto second = open_round(settings(Mode::lottery), first);
    const HandInWishes list{fresh<SubmissionId>(), second, child(1), {{slot(1), course(1), 1}}, {}, {}};
    write_as(guardian(1), [&](Work& work) { return hand_in_wishes(work, list); }).value();
    close_round(second);
    EXPECT_TRUE(open(GroupMeasure::merge, course(1), school()).has_value()) << "before the list is frozen";
    write_in_county([&](Work& work) { return freeze_round(work, second); }).value();
    say(0, GroupAnswer::agree).value();
    EXPECT_EQ(close(CloseGroup::carry_out).error().slug, "course-in-draw");
    close(CloseGroup::drop).value();
    id_ = GroupCaseId{Uuid{8}};
    EXPECT_EQ(open(GroupMeasure::merge, course(1), school()).error().slug, "course-in-draw");
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
