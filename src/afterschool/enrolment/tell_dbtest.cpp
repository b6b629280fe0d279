// What families are told of places, draws, rounds and groups.
#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Told : public EnrolmentOnBoth {
 protected:
    std::vector<mail::Kept> about(const std::string& prefix) {
        return read([&](Work& work) -> Result<std::vector<mail::Kept>> {
                   return mail::find_messages(work, county, prefix);
               })
            .value();
    }
    std::string text(const std::string& prefix) {
        return read([&](Work& work) -> Result<std::string> {
                   return work.one<std::string>(text_of_message, county, prefix + "%").value();
               })
            .value();
    }
    void again(const std::string& event, json::value payload) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.emit(event, std::move(payload));
            work.record("test.again", "test", event);
            return Nothing{};
        }).value();
        run_jobs();
    }
    OfferId offered_to_second() {
        const auto round = open_round(Mode::first_come, 1);
        const auto seat = take(round, 0, 0);
        try_wait(round, 1, 0).value();
        try_give_back(seat.id, 0).value();
        return open_offer(1);
    }
    json::value payload(OfferId offer, int family) {
        return {{"county", county},
                {"offer", offer.to_string()},
                {"pupil", child(family).to_string()},
                {"course", course(0).to_string()}};
    }

 private:
    static constexpr std::string_view text_sql =
        "SELECT text FROM mail_message WHERE county = $1 AND key LIKE $2 ORDER BY key LIMIT 1";
    static constexpr storage::Query text_of_message{"test.text_of_message", text_sql, text_sql};
};
ON_BOTH_DATABASES(Told);

TEST_P(Told, OfAFreePlaceAndUntilWhenItIsHeld) {
    const auto offer = offered_to_second();
    const auto key = "enrolment.offer_made/" + offer.to_string();
    run_jobs();
    ASSERT_EQ(about(key).size(), 1U);
    EXPECT_EQ(about(key).front().address, "account:" + guardian(1).account->to_string());
    const auto said = text(key);
    EXPECT_NE(said.find("为您保留到"), std::string::npos) << said;
    EXPECT_NE(said.find("https://example.cn/m/enrolment/" + child(1).to_string()), std::string::npos) << said;
    again("enrolment.offer_made", payload(offer, 1));
    EXPECT_EQ(about(key).size(), 1U) << "an event that comes twice tells nobody twice";
}

TEST_P(Told, NothingOfAPlaceThatIsNoLongerHeld) {
    const auto offer = offered_to_second();
    write_as(guardian(1), [&](Work& work) { return answer_offer(work, {offer, OfferAnswer::decline, {}}); }).value();
    run_jobs();
    EXPECT_TRUE(about("enrolment.offer_made/").empty());
}

TEST_P(Told, ThatAHeldPlaceRanOut) {
    const auto offer = offered_to_second();
    const auto key = "enrolment.offer_expired/" + offer.to_string();
    run_jobs();
    EXPECT_TRUE(about(key).empty());
    clock().advance(std::chrono::hours{25});
    run_jobs();
    EXPECT_EQ(about(key).size(), 1U);
    again("enrolment.offer_expired", payload(offer, 1));
    EXPECT_EQ(about(key).size(), 1U);
}

TEST_P(Told, TheResultOfADrawWhetherOrNotItGaveASeat) {
    const auto round = open_round(Mode::lottery, 1);
    for (int family = 0; family < 2; ++family) {
        const HandInWishes list{fresh<SubmissionId>(), round, child(family), {{slot(0), course(0), 1}}, {}, {}};
        write_as(guardian(family), [&](Work& work) { return hand_in_wishes(work, list); }).value();
    }
    close_round(round);
    write_in_county([&](Work& work) { return freeze_round(work, round); }).value();
    write_in_county([&](Work& work) {
        return take_results(work, round, {{child(0), slot(0), course(0), 1}}, std::string(64, 'a'), {});
    }).value();
    run_jobs();
    const auto key = "enrolment.round_settled/" + round.to_string();
    EXPECT_EQ(about(key).size(), 2U);
    EXPECT_NE(text(key + "/" + child(0).to_string()).find("录取“"), std::string::npos);
    EXPECT_NE(text(key + "/" + child(1).to_string()).find("没有录取"), std::string::npos);
    // What stands has changed since; what was said has been said.
    const auto seat = page(0).seats.at(0).id;
    try_give_back(seat, 0).value();
    again("enrolment.round_settled", {{"county", county}, {"round", round.to_string()}});
    EXPECT_EQ(about(key).size(), 2U);
}

TEST_P(Told, OfASeatThatTheSchoolGave) {
    const auto round = open_round(Mode::assigned, 1);
    const GiveSeat command{fresh<SeatId>(), round, child(0), course(0), "学校统筹", {}};
    for (int times = 0; times < 2; ++times)
        write_as(school(), [&](Work& work) { return give_seat(work, command); }).value();
    run_jobs();
    EXPECT_EQ(about("enrolment.seat_given/" + command.id.to_string()).size(), 1U);
}

TEST_P(Told, OfASeatThatTheSchoolTookAwayAndWhy) {
    const auto round = open_round(Mode::assigned, 1);
    const GiveSeat command{fresh<SeatId>(), round, child(0), course(0), "学校统筹", {}};
    write_as(school(), [&](Work& work) { return give_seat(work, command); }).value();
    write_as(school(), [&](Work& work) {
        return take_seat_away(work, {command.id, "与社团训练冲突", {}});
    }).value();
    run_jobs();
    const auto key = "enrolment.seat_taken_away/" + command.id.to_string();
    EXPECT_EQ(about(key).size(), 1U);
    EXPECT_NE(text(key + "/" + child(0).to_string()).find("理由：与社团训练冲突"), std::string::npos);
}

// Told in the middle of a session, a change holds from the next day: whoever reads it must not look for the child elsewhere.
TEST_P(Told, FromWhichDayAChangeHolds) {
    const auto round = open_round(Mode::assigned, 2);
    const auto give = [&](int family) {
        const GiveSeat command{fresh<SeatId>(), round, child(family), course(0), "学校统筹", {}};
        write_as(school(), [&](Work& work) { return give_seat(work, command); }).value();
        return command.id;
    };
    const auto first = give(0);
    clock().set(Instant::parse("2026-09-14T16:30:00+08:00").value());
    begin({course(0)});
    const auto second = give(1);
    write_as(school(), [&](Work& work) { return take_seat_away(work, {first, "与社团训练冲突", {}}); }).value();
    run_jobs();
    const auto given = text("enrolment.seat_given/" + second.to_string());
    EXPECT_NE(given.find("9月15日起上课"), std::string::npos) << given;
    const auto taken = text("enrolment.seat_taken_away/" + first.to_string());
    EXPECT_NE(taken.find("9月15日起不再上"), std::string::npos) << taken;
}

TEST_P(Told, NothingOfASeatThatTheyGaveBackThemselves) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = try_take(round, 0, 0).value().id;
    try_give_back(seat, 0).value();
    run_jobs();
    EXPECT_TRUE(about("enrolment.seat_taken_away/" + seat.to_string()).empty());
}

TEST_P(Told, OfARoundThatIsAnnouncedOnceEachAndOnlyThoseItIsFor) {
    auto own = settings(Mode::lottery);
    const auto round = try_publish(own).value().id;
    run_jobs();
    const auto key = "enrolment.round_published/" + round.to_string();
    EXPECT_EQ(about(key).size(), population_.families.size());
    EXPECT_NE(text(key + "/" + child(0).to_string()).find("https://example.cn/m/enrolment/" + child(0).to_string()),
              std::string::npos);
    again("enrolment.round_published", {{"county", county}, {"round", round.to_string()}});
    EXPECT_EQ(about(key).size(), population_.families.size());
}

TEST_P(Told, NothingOfARoundForOtherGrades) {
    auto other = settings(Mode::lottery);
    other.grades = {4};
    const auto round = try_publish(other).value().id;
    run_jobs();
    EXPECT_TRUE(about("enrolment.round_published/" + round.to_string()).empty());
}

TEST_P(Told, ThatTheyAreAskedAboutTheirGroupAndWhereItWent) {
    const auto round = open_round(Mode::first_come);
    const auto agrees = take(round, 0, 0);
    const auto is_silent = take(round, 1, 0);
    const GroupCaseId id{Uuid{6}};
    try_ask_group(id, GroupMeasure::merge, course(1)).value();
    run_jobs();
    const auto asked = "enrolment.group_asked/" + id.to_string();
    EXPECT_EQ(about(asked).size(), 2U);
    EXPECT_NE(text(asked).find("没有答复的，不保留座位"), std::string::npos) << text(asked);
    write_as(guardian(0), [&](Work& work) {
        return answer_group(work, {id, child(0), GroupAnswer::agree, {}});
    }).value();
    clock().advance(std::chrono::hours{49});
    write_as(school(), [&](Work& work) {
        return close_group_case(work, {id, CloseGroup::carry_out, {}});
    }).value();
    run_jobs();
    const auto moved = "enrolment.seat_moved/" + agrees.id.to_string();
    ASSERT_EQ(about(moved).size(), 1U);
    EXPECT_NE(text(moved).find("座位已转到"), std::string::npos) << text(moved);
    EXPECT_NE(text(moved).find("日起上课"), std::string::npos) << text(moved);
    EXPECT_TRUE(about("enrolment.seat_moved/" + is_silent.id.to_string()).empty())
        << "its seat ended with the course, of which the timetable tells";
}

TEST_P(Told, WhatTheClassTeacherDidForThemWithoutAPhone) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    const Entry entry{true, "家长9月2日来校当面说明"};
    const auto as_teacher = [&](const Actor& who, auto&& act) { return write_as(who, act); };
    // Waiting: of the own class only, with a note, and as the family would.
    const auto wait = [&](const Actor& who, std::optional<Entry> on) {
        return as_teacher(who, [&](Work& work) {
            return join_waiting(work, {.id = fresh<WaitingId>(), .round = round, .pupil = child(4), .course = course(0),
                                       .entry = std::move(on)});
        });
    };
    EXPECT_EQ(wait(teacher(1), entry).error().slug, "no-such-pupil") << "of another class";
    EXPECT_EQ(wait(teacher(), Entry{true, ""}).error().slug, "note-missing");
    EXPECT_EQ(wait(teacher(), std::nullopt).error().slug, "no-such-pupil") << "without an entry only a guardian may";
    ASSERT_TRUE(wait(teacher(), entry).has_value());
    // Giving back: the place is offered to the one who waits.
    const auto give = [&](const Actor& who, std::optional<Entry> on) {
        return as_teacher(who, [&](Work& work) { return give_back(work, {seat.id, {}, std::move(on)}); });
    };
    EXPECT_EQ(give(teacher(1), entry).error().slug, "no-such-seat");
    EXPECT_EQ(give(teacher(), Entry{false, ""}).error().slug, "note-missing");
    ASSERT_TRUE(give(teacher(), entry).has_value());
    EXPECT_TRUE(give(teacher(), entry).has_value()) << "a repeat is as good as the first time";
    // The offer: accepted for the family, which has the last word as on every seat that is entered.
    const auto answer = [&, offer = open_offer(4)](const Actor& who) {
        return as_teacher(who, [&](Work& work) {
            return answer_offer(work, {offer, OfferAnswer::accept, {}, entry});
        });
    };
    EXPECT_EQ(answer(teacher(1)).error().slug, "no-such-offer");
    ASSERT_TRUE(answer(teacher()).has_value());
    const auto seen = page(4);
    ASSERT_EQ(seen.seats.size(), 1U);
    ASSERT_EQ(seen.entries.size(), 1U);
    EXPECT_EQ(seen.entries[0].kind, "seat");
    run_jobs();
    EXPECT_EQ(about("enrolment.acted_for_family/").size(), 2U) << "of waiting, and of giving back once";
    write_as(guardian(4), [&](Work& work) {
        return answer_entry(work, {seen.entries[0].id, EntryAnswer::wrong, {}});
    }).value();
    EXPECT_TRUE(page(4).seats.empty());
    const auto view = read_as(teacher(), [&](Work& work) { return show_pupil_of_class(work, {child(4), {}, {}}); });
    EXPECT_EQ(view.value().name, seen.name);
    EXPECT_EQ(read_as(teacher(1), [&](Work& work) { return show_pupil_of_class(work, {child(4), {}, {}}); }).error().slug,
              "no-such-pupil");
}

TEST_P(Told, WhatTheClassTeacherAnsweredForThemAboutASmallGroup) {
    const auto round = open_round(Mode::first_come, 10);
    take(round, 0, 0);
    const GroupCaseId id{Uuid{7}};
    try_ask_group(id, GroupMeasure::merge, course(1)).value();
    write_as(teacher(), [&](Work& work) {
        return answer_group(work, {id, child(0), GroupAnswer::agree, {}, Entry{true, "家长9月2日来校当面说明"}});
    }).value();
    run_jobs();
    ASSERT_EQ(about("enrolment.acted_for_family/").size(), 1U);
    EXPECT_NE(text("enrolment.acted_for_family/").find("同意了学校对"), std::string::npos)
        << text("enrolment.acted_for_family/");
}

TEST_P(Told, ThatTheCourseTheyWaitForIsStopped) {
    offered_to_second();
    const auto round = page(1).rounds.at(0).id;
    try_wait(round, 2, 0).value();
    write_in_county([&](Work& work) { return catalogue::stop_course_for(work, county, course(0), "教师调离"); }).value();
    run_jobs();
    const auto key = "enrolment.waiting_ended/" + course(0).to_string();
    EXPECT_EQ(about(key).size(), 2U) << "one for each, whether a place was held or not";
    EXPECT_NE(text(key).find("停开，理由：教师调离"), std::string::npos) << text(key);
}

TEST_P(Told, ThatThePlanEndedOnceEachWhateverTheyHoldOrWaitFor) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    take(round, 3, 2);
    try_wait(round, 1, 0).value();
    try_wait(round, 2, 0).value();
    try_wait(round, 3, 0).value();
    try_give_back(seat.id, 0).value();
    write_as(guardian(4), [&](Work& work) {
        return choose_base(work, {.id = fresh<BaseChoiceId>(),
                                  .plan = population_.plan,
                                  .pupil = child(4),
                                  .weekdays = {1, 3},
                                  .entry = {},
                                  .county = {}});
    }).value();
    run_jobs();
    const json::value ended{{"county", county}, {"plan", population_.plan.to_string()}, {"reason", "学校撤并"}};
    again("catalogue.plan_ended", ended);
    const auto key = "enrolment.plan_closed/" + population_.plan.to_string();
    EXPECT_EQ(about(key).size(), 4U) << "not the first one, which gave its seat back";
    EXPECT_NE(text(key + "/" + child(3).to_string()).find("理由：学校撤并。还没有上的课不再上"), std::string::npos);
    EXPECT_NE(text(key + "/" + child(4).to_string()).find("还没有上的课不再上"), std::string::npos);
    EXPECT_NE(text(key + "/" + child(1).to_string()).find("候补"), std::string::npos);
    EXPECT_TRUE(about("enrolment.waiting_ended/").empty()) << "one message for one change";
    for (const int family : {1, 2, 3}) EXPECT_TRUE(page(family).waiting.empty()) << family;
    EXPECT_EQ(taken(0), 0) << "no place is held any more";
    EXPECT_EQ(page(3).seats.size(), 1U) << "what was attended stays on record";
    again("catalogue.plan_ended", ended);
    EXPECT_EQ(about(key).size(), 4U);
}

TEST_P(Told, ThatTheGroupTheyJoinIsBeingAskedAbout) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    const GroupCaseId id{Uuid{6}};
    try_ask_group(id, GroupMeasure::cancel, {}, 24).value();
    run_jobs();
    const auto key = "enrolment.group_asked/" + id.to_string();
    EXPECT_EQ(about(key).size(), 1U);
    take(round, 3, 0);
    run_jobs();
    EXPECT_EQ(about(key).size(), 2U) << "the other one is not told twice";
    EXPECT_EQ(about(key + "/" + child(3).to_string()).size(), 1U);
}

TEST_P(Told, OfADrawnSeatThatWasNotGivenAndWhy) {
    const auto round = open_round(Mode::lottery, 1);
    const HandInWishes list{fresh<SubmissionId>(), round, child(0), {{slot(0), course(0), 1}}, {}, {}};
    write_as(guardian(0), [&](Work& work) { return hand_in_wishes(work, list); }).value();
    close_round(round);
    write_in_county([&](Work& work) { return freeze_round(work, round); }).value();
    write_in_county([&](Work& work) { return catalogue::stop_course_for(work, county, course(0), "教师调离"); }).value();
    write_in_county([&](Work& work) {
        return take_results(work, round, {{child(0), slot(0), course(0), 1}}, std::string(64, 'a'), {});
    }).value();
    run_jobs();
    const auto said = text("enrolment.round_settled/" + round.to_string());
    EXPECT_NE(said.find("抽中了“"), std::string::npos) << said;
    EXPECT_NE(said.find("座位没有给：这门课在摇号前已停开"), std::string::npos) << said;
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
