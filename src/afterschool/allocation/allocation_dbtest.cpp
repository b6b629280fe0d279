// A draw from the closed round to the families' sentences, on both engines.
#include "afterschool/allocation/allocation_on_both.hpp"

namespace luoshi::afterschool::allocation {
namespace {

class Draws : public DrawsOnBoth {};
ON_BOTH_DATABASES(Draws);

TEST_P(Draws, GoFromTheClosedRoundToSeatsAndSentences) {
    const auto round = closed_round();
    const auto id = drawn(round);
    EXPECT_EQ(seated(0), 3);
    EXPECT_EQ(seated(1), 3);
    const auto done = view(id);
    EXPECT_EQ(done.state, DrawState::drawn);
    EXPECT_EQ(done.left_with_nothing, 4);
    EXPECT_EQ(done.fairness->first_wish, 3);
    EXPECT_EQ(done.fairness->any_wish, 6);
    EXPECT_EQ(done.fairness->justified_envy, 0);
    ASSERT_EQ(done.results.size(), 6U);
    int first = 0;
    int other = 0;
    for (int family = 0; family < 10; ++family) {
        const auto mine = results(family);
        ASSERT_EQ(mine.size(), 1U);
        ASSERT_EQ(mine[0].wishes.size(), 2U);
        EXPECT_EQ(mine[0].in_line, 10);
        for (const auto& one : mine[0].wishes) {
            EXPECT_NE(one.sentence.find(one.course_name), std::string::npos);
            EXPECT_FALSE(one.sentence_en.empty());
        }
        // Nobody has priority, so the place in line decides alone.
        const auto place = mine[0].place.value();
        const auto why_first = place <= 3 ? Why::seated : Why::after_cutoff;
        const auto why_second = place <= 3 ? Why::better_wish : place <= 6 ? Why::seated : Why::after_cutoff;
        EXPECT_EQ(mine[0].wishes[0].why, why_first) << place;
        EXPECT_EQ(mine[0].wishes[1].why, why_second) << place;
        first += mine[0].wishes[0].why == Why::seated ? 1 : 0;
        other += mine[0].wishes[1].why == Why::seated ? 1 : 0;
    }
    EXPECT_EQ(first, 3);
    EXPECT_EQ(other, 3);
}

TEST_P(Draws, PublishARecordThatVerifiesWithoutUs) {
    const auto id = drawn(closed_round());
    const auto text = record(id);
    EXPECT_EQ(crypto::sha256_hex(text), view(id).record_sha256);
    const auto read = luoshi::draw::read_record(text).value();
    EXPECT_TRUE(luoshi::draw::verify(read, nullptr, matching::recompute_with(1)).empty());
    auto other_value = read;
    other_value.public_seed->public_value = "858";
    EXPECT_EQ(luoshi::draw::verify(other_value, nullptr, matching::recompute_with(1)).at(0).what, "seed");
    for (int family = 0; family < 10; ++family)
        EXPECT_EQ(text.find("学生" + std::to_string(family)), std::string::npos);
}

TEST_P(Draws, OfSm3VerifyToo) {
    auto command = announcement(closed_round());
    command.algorithm = crypto::Algorithm::sm3;
    command.mechanism = Mechanism::rsd;
    const auto id = try_announce(command).value().id;
    let_the_day_come(id);
    enter(id).value();
    confirm(id).value();
    run(id).value();
    EXPECT_TRUE(
        luoshi::draw::verify(luoshi::draw::read_record(record(id)).value(), nullptr, matching::recompute_with(1))
            .empty());
    EXPECT_EQ(results(0).at(0).wishes.size(), 2U);
}

TEST_P(Draws, AreAnnouncedOnlyOfAClosedRoundAndOnce) {
    const auto round = open_round(Mode::lottery, 3);
    wish(round, 0, {0});
    EXPECT_EQ(try_announce(announcement(round)).error().slug, "round-not-closed");
    close_round(round);
    clock().advance(std::chrono::minutes{1});
    auto command = announcement(round);
    auto bad = command;
    bad.draws_at = clock().now();
    EXPECT_EQ(try_announce(bad).error().slug, "draw-day-passed");
    bad = command;
    bad.public_source = "  ";
    EXPECT_EQ(try_announce(bad).error().slug, "source-required");
    bad = command;
    bad.mechanism = Mechanism::first_come;
    EXPECT_EQ(try_announce(bad).error().slug, "mechanism-not-drawn");
    const auto once = try_announce(command).value();
    EXPECT_EQ(try_announce(command).value().version, once.version);  // the same id and content: the same answer
    bad = command;
    bad.public_source = "别的";
    EXPECT_EQ(try_announce(bad).error().slug, "id-taken");
    EXPECT_EQ(try_announce(announcement(round)).error().slug, "draw-exists");
}

TEST_P(Draws, AreToldOfToWhoeverStandsOnTheList) {
    const auto id = announced(closed_round(3));
    const auto run_jobs = [&] {
        jobs::Runner runner(storage(), clock(), random());
        allocation::add_jobs(runner, "https://example.cn");
        runner.run_due();
    };
    const auto told = [&](const std::string& event) {
        return read([&](Work& work) -> Result<std::vector<mail::Kept>> {
                   return mail::find_messages(work, county, "allocation." + event + "/" + id.to_string() + "/");
               })
            .value();
    };
    run_jobs();
    EXPECT_EQ(told("draw_announced").size(), 3U) << "a hundred families are in the school";
    write_in_county([&](Work& work) -> Result<Nothing> {
        work.emit("allocation.draw_announced", json::value{{"county", county}, {"draw", id.to_string()}});
        work.record("test.again", "draw", id.to_string());
        return Nothing{};
    }).value();
    run_jobs();
    EXPECT_EQ(told("draw_announced").size(), 3U) << "an event that comes twice tells nobody twice";
    cancel(id).value();
    run_jobs();
    EXPECT_EQ(told("draw_cancelled").size(), 3U);
}

TEST_P(Draws, ShowTheListAndTheCommitmentBeforehandAndNoSecret) {
    const auto id = announced(closed_round());
    const auto before = read_as(Actor{}, [&](Work& work) { return show_public_draw(work, {id}); }).value();
    const auto list = read_as(Actor{}, [&](Work& work) { return fetch_list(work, {id}); }).value();
    EXPECT_EQ(crypto::sha256_hex(list.bytes), before.list_digest);
    EXPECT_EQ(before.commitment.size(), 64U);
    EXPECT_FALSE(view(id).secret);
    EXPECT_EQ(read_as(Actor{}, [&](Work& work) { return fetch_record(work, {id}); }).error().slug, "not-drawn");
    const auto coming = results(0);
    ASSERT_EQ(coming.size(), 1U);
    EXPECT_FALSE(coming[0].number);
    let_the_day_come(id);
    enter(id).value();
    EXPECT_FALSE(read_as(Actor{}, [&](Work& work) { return show_public_draw(work, {id}); })
                     .value()
                     .public_value);  // not before two hands agree
    confirm(id).value();
    run(id).value();
    EXPECT_EQ(luoshi::draw::commitment(crypto::Algorithm::sha256, crypto::from_hex(view(id).secret.value()).value()),
              before.commitment);
}

TEST_P(Draws, NeedTheValueInTwoHands) {
    const auto id = announced(closed_round());
    EXPECT_EQ(enter(id).error().slug, "too-early");
    let_the_day_come(id);
    EXPECT_EQ(run(id).error().slug, "value-not-confirmed");
    EXPECT_EQ(confirm(id).error().slug, "wrong-state");
    EXPECT_EQ(enter(id, " \n").error().slug, "value-required");
    enter(id, " 857 ").value();
    EXPECT_FALSE(view(id, second()).public_value);  // the second one reads it in public, not here
    EXPECT_EQ(view(id, first()).public_value, "857");
    EXPECT_EQ(confirm(id, "857", first()).error().slug, "second-person-required");
    EXPECT_EQ(confirm(id, "875").error().slug, "values-differ");
    const ReasonedStep back{id, "看错期号", {}, {version(id)}};
    write_as(second(), [&](Work& work) { return take_value_back(work, back); }).value();
    enter(id, "123").value();
    confirm(id, "123").value();
    run(id).value();
    EXPECT_EQ(run(id).error().slug, "wrong-state");
    const auto events = view(id).events;
    ASSERT_EQ(events.size(), 6U);
    EXPECT_EQ(events[2].event, DrawEvent::value_taken_back);
    EXPECT_EQ(events[2].note, "857：看错期号");
}

// The key itself says no, whatever the code does.
TEST_P(Draws, CannotBeConfirmedByTheSamePersonEvenInTheDatabase) {
    const auto id = announced(closed_round());
    let_the_day_come(id);
    enter(id).value();
    const auto at = version(id);
    const auto changed = write_in_county([&](Work& work) -> Result<std::int64_t> {
        work.record("test", "draw", id.to_string());
        return work.run(queries::confirm_value, county, id, at, work.now(), AccountId{Uuid{81}}.to_string(), "甲老师")
            .rows();
    });
    EXPECT_EQ(changed.value(), 0);
}

TEST_P(Draws, AreCancelledOnlyBeforeTheValueCanBeKnown) {
    const auto round = closed_round();
    const auto id = announced(round);
    EXPECT_EQ(cancel(id, " ").error().slug, "reason-required");
    cancel(id).value();
    EXPECT_EQ(read_as(Actor{}, [&](Work& work) { return show_public_draw(work, {id}); }).value().state,
              DrawState::cancelled);
    const auto again = announced(round);
    let_the_day_come(again);
    EXPECT_EQ(cancel(again).error().slug, "draw-under-way");
    const auto actions = view(again).actions;
    const auto found = std::ranges::find(actions, "cancel", &DrawAction::action);
    EXPECT_FALSE(found->enabled);
    EXPECT_EQ(found->reason, "draw-under-way");
}

TEST_P(Draws, DoNotExistForOthers) {
    const auto id = announced(closed_round());
    auto elsewhere = official(90, "别处");
    for (auto& grant : elsewhere.grants) grant.scope = "/430000/430300/";
    EXPECT_EQ(read_as(elsewhere, [&](Work& work) { return show_draw(work, {id}); }).error().slug, "no-such-draw");
    EXPECT_TRUE(read_as(elsewhere, [&](Work& work) { return find_draws(work, {}); }).value().items.empty());
    EXPECT_EQ(read_as(first(), [&](Work& work) { return find_draws(work, {}); }).value().items.size(), 1U);
    EXPECT_EQ(
        try_announce(
            {fresh<DrawId>(), RoundId{Uuid{1}}, Mechanism::da, crypto::Algorithm::sha256, "x", noon_tomorrow(), {}})
            .error()
            .slug,
        "no-such-round");
    EXPECT_EQ(read_as(guardian(1), [&](Work& work) { return show_child_draws(work, {child(0)}); }).error().slug,
              "no-such-pupil");
}

TEST_P(Draws, OfAnOldVersionAreRefused) {
    const auto id = announced(closed_round());
    const ReasonedStep stale{id, "x", {}, {99}};
    EXPECT_EQ(write_as(first(), [&](Work& work) { return cancel_draw(work, stale); }).error().slug,
              "changed-meanwhile");
    const ReasonedStep without{id, "x", {}, {}};
    EXPECT_EQ(write_as(first(), [&](Work& work) { return cancel_draw(work, without); }).error().slug,
              "version-required");
}

TEST_P(Draws, LeaveAListForTheSecondRound) {
    const auto id = drawn(closed_round(10, 3));
    const auto left = read_as(first(), [&](Work& work) { return show_left_over(work, {id}); }).value();
    EXPECT_EQ(left.pupils.size(), 4U);
    EXPECT_EQ(left.courses.size(), 4U);  // nobody wished for those of the other slots
}

TEST_P(Draws, CanBeComparedWithOtherWays) {
    const auto round = closed_round();
    const auto id = announced(round);
    const auto what_if = read_as(first(), [&](Work& work) { return show_what_if(work, {id, {}}); }).value();
    EXPECT_EQ(what_if.trials, 20);
    EXPECT_EQ(what_if.applicants, 10);
    ASSERT_EQ(what_if.rows.size(), 3U);
    for (const auto& row : what_if.rows) {
        EXPECT_DOUBLE_EQ(row.first_wish, 3);
        EXPECT_DOUBLE_EQ(row.any_wish, 6);
        ASSERT_EQ(row.by_grade.size(), 1U);
        EXPECT_EQ(row.by_grade[0].applicants, 10);
    }
    EXPECT_TRUE(what_if.rows[0].announced);
    const auto more = read_as(first(), [&](Work& work) { return show_what_if(work, {id, 2}); }).value();
    EXPECT_DOUBLE_EQ(more.rows[0].any_wish, 10);
    EXPECT_EQ(read_as(first(), [&](Work& work) { return show_what_if(work, {id, 99}); }).error().slug, "out-of-range");
    let_the_day_come(id);
    enter(id).value();
    confirm(id).value();
    run(id).value();
    EXPECT_EQ(read_as(first(), [&](Work& work) { return show_what_if(work, {id, {}}); }).value().trials, 1);
}

TEST_P(Draws, OfSmallGroupsAreNotCounted) {
    const auto id = announced(closed_round(4));
    const auto what_if = read_as(first(), [&](Work& work) { return show_what_if(work, {id, {}}); }).value();
    EXPECT_FALSE(what_if.rows[0].by_grade[0].applicants);
    EXPECT_FALSE(what_if.rows[0].by_grade[0].any_wish);
}

TEST_P(Draws, AreFoundPageByPage) {
    const auto round = closed_round();
    cancel(announced(round)).value();
    clock().advance(std::chrono::seconds{1});
    cancel(announced(round)).value();
    clock().advance(std::chrono::seconds{1});
    announced(round);
    std::vector<DrawId> seen;
    FindPublicDraws query{.school = school_, .round = round, .cursor = {}, .limit = 2};
    for (int page = 0; page < 2; ++page) {
        const auto found = read_as(Actor{}, [&](Work& work) { return find_public_draws(work, query); }).value();
        for (const auto& one : found.items) seen.push_back(one.id);
        query.cursor = found.next;
    }
    EXPECT_EQ(seen.size(), 3U);
    EXPECT_FALSE(query.cursor);
    query = {.school = {}, .round = fresh<RoundId>(), .cursor = {}, .limit = {}};
    EXPECT_TRUE(read_as(Actor{}, [&](Work& work) { return find_public_draws(work, query); }).value().items.empty());
    FindDraws live{.state = DrawState::announced};
    EXPECT_EQ(read_as(first(), [&](Work& work) { return find_draws(work, live); }).value().items.size(), 1U);
    live.cursor = "x";
    EXPECT_EQ(read_as(first(), [&](Work& work) { return find_draws(work, live); }).error().slug, "bad-cursor");
}

// Three places for all and one for each of two classes: five of ten, and whoever has the earliest number of these classes
// sits on the kept ones or before.
TEST_P(Draws, KeepThePlacesOfClassesThatWereAnnounced) {
    const auto round = closed_round_keeping([&](RoundSettings& kept) {
        kept.courses[0].classes = {{population_.classes[0], 1}, {population_.classes[1], 1}};
    });
    const auto id = drawn(round);
    EXPECT_EQ(seated(0), 5);
    const auto list = read_as(Actor{}, [&](Work& work) { return fetch_list(work, {id}); }).value().bytes;
    EXPECT_NE(list.find("kept " + course(0).to_string() + " class:" + population_.classes[0].to_string() + " 1\n"),
              std::string::npos);
    std::map<ClassId, int> of_class;
    for (int family = 0; family < 10; ++family) {
        const auto mine = results(family);
        of_class[population_.families[static_cast<std::size_t>(family)].class_] +=
            matching::is_seated(mine[0].wishes[0].why) ? 1 : 0;
        EXPECT_EQ(mine[0].wishes[0].kept, 2);
        EXPECT_EQ(mine[0].wishes[0].kept_for, KeptFor::classes);
        EXPECT_EQ(mine[0].wishes[0].places, 5);
    }
    EXPECT_GE(of_class[population_.classes[0]], 1);
    EXPECT_GE(of_class[population_.classes[1]], 1);
    EXPECT_EQ(view(id).fairness->justified_envy, 0);
    verifies(id);
    const auto what_if = read_as(first(), [&](Work& work) { return show_what_if(work, {id, {}}); }).value();
    ASSERT_EQ(what_if.rows.size(), 4U);
    EXPECT_TRUE(what_if.rows[0].kept && what_if.rows[0].announced);
    EXPECT_FALSE(what_if.rows[1].kept || what_if.rows[1].announced);
}

// The two of the group have the reserved places, whatever their numbers; nobody is told a cut-off that is not theirs.
TEST_P(Draws, KeepTheReservedPlacesForThePriorityGroups) {
    put_into_group(4, pupils::GroupKind::left_behind);
    put_into_group(7, pupils::GroupKind::left_behind);
    const auto round = closed_round_keeping([](RoundSettings& kept) {
        kept.priority_groups = {"left_behind"};
        kept.courses[0].places = 1;
        kept.courses[0].reserved = 2;
    });
    EXPECT_EQ(try_announce([&] {
                  auto command = announcement(round);
                  command.mechanism = Mechanism::rsd;
                  return command;
              }())
                  .error()
                  .slug,
              "kept-needs-da");
    const auto id = drawn(round);
    EXPECT_EQ(seated(0), 3);
    int others = 0;
    for (int family = 0; family < 10; ++family) {
        const auto mine = results(family);
        const auto& one = mine[0].wishes[0];
        EXPECT_EQ(one.priority, 1);  // reserved places instead of an order
        if (family == 4 || family == 7) {
            EXPECT_TRUE(matching::is_seated(one.why)) << family;
        } else if (matching::is_seated(one.why)) {
            ++others;
            EXPECT_EQ(one.last_open_number, mine[0].number);  // the only one without a reserved place
        } else if (one.why == Why::reserved) {
            EXPECT_LT(one.last_open_number, mine[0].number);
            EXPECT_NE(one.sentence.find("为优先群体预留"), std::string::npos) << one.sentence;
        }
    }
    EXPECT_EQ(others, 1);
    verifies(id);
}

// What the group leaves, the others get.
TEST_P(Draws, GiveReservedPlacesThatNobodyAsksForToTheOthers) {
    const auto id = drawn(closed_round_keeping([](RoundSettings& kept) {
        kept.priority_groups = {"left_behind"};
        kept.courses[0].places = 1;
        kept.courses[0].reserved = 2;
    }));
    EXPECT_EQ(seated(0), 3);
    verifies(id);
}

// From the freezing to the draw nobody takes a place beside it; so what is drawn is there to be given, and no more.
TEST_P(Draws, HaveThePlacesToThemselvesUntilTheyAreRun) {
    const auto round = closed_round();
    const auto id = announced(round);
    const auto give = [&] {
        return write_as(school(), [&](Work& work) {
            return give_seat(work, {.id = fresh<SeatId>(),
                                    .round = round,
                                    .pupil = child(11),
                                    .course = course(0),
                                    .reason = "转入",
                                    .county = {}});
        });
    };
    EXPECT_EQ(give().error().slug, "course-in-draw");
    let_the_day_come(id);
    enter(id).value();
    confirm(id).value();
    run(id).value();
    EXPECT_EQ(taken(0), 3);
    EXPECT_EQ(give().error().slug, "course-full");
}

// What was drawn stands in the record and verifies; what cannot be given is said, and the line of the draw is the line in
// which the others wait.
TEST_P(Draws, AreNotHeldUpByACourseThatWasStoppedMeanwhile) {
    const auto id = announced(closed_round());
    write_in_county([&](Work& work) { return catalogue::stop_course_for(work, county, course(0), "教师调离"); }).value();
    let_the_day_come(id);
    enter(id).value();
    confirm(id).value();
    run(id).value();
    EXPECT_EQ(view(id).state, DrawState::drawn);
    EXPECT_EQ(taken(0), 0);
    EXPECT_EQ(taken(1), 3);
    verifies(id);
    for (int family = 0; family < 10; ++family) {
        const auto mine = results(family);
        const auto place = mine.at(0).place.value();
        const auto& first_wish = mine[0].wishes.at(0);
        const auto waiting = page(family).waiting;
        if (place <= 3) {
            EXPECT_EQ(first_wish.why, Why::seated);
            EXPECT_EQ(first_wish.not_given, "course-stopped");
            EXPECT_NE(first_wish.sentence.find("座位没有给：这门课在摇号前已停开"), std::string::npos)
                << first_wish.sentence;
            EXPECT_EQ(mine[0].wishes.at(1).why, Why::better_wish);
            EXPECT_EQ(mine[0].wishes.at(1).not_given, "course-stopped");
        } else {
            EXPECT_FALSE(first_wish.not_given);
        }
        if (place > 3 && place <= 6) {
            EXPECT_TRUE(waiting.empty()) << place;
            continue;
        }
        ASSERT_EQ(waiting.size(), 1U) << place;
        EXPECT_EQ(waiting[0].course, course(1)) << "the first wish that is still held";
        EXPECT_EQ(waiting[0].position, place <= 3 ? place : place - 3);
    }
    const auto left = read_as(first(), [&](Work& work) { return show_left_over(work, {id}); }).value();
    EXPECT_EQ(left.pupils.size(), 7U) << "who was drawn for the stopped course has nothing either";
}

// Those with nothing get a second round over what is left, drawn like the first one.
TEST_P(Draws, AreFollowedByASecondRoundForThoseWithNothing) {
    const auto first_round = closed_round(10, 3);
    drawn(first_round);
    auto second_settings = settings(Mode::lottery, 3);
    second_settings.only_without_seat = true;
    const auto again = open_round(second_settings, first_round);
    int took_part = 0;
    for (int family = 0; family < 10; ++family) {
        const auto mine = results(family);
        const bool has_seat = std::ranges::any_of(
            mine.back().wishes, [](const WishResult& one) { return matching::is_seated(one.why); });
        std::vector<Wish> wishes{{slot(2), course(2), 1}};
        const auto answer = write_as(guardian(family), [&](Work& work) {
            return hand_in_wishes(
                work, {.id = fresh<SubmissionId>(), .round = again, .pupil = child(family), .wishes = wishes});
        });
        EXPECT_EQ(answer.has_value(), !has_seat) << family;
        took_part += answer ? 1 : 0;
    }
    EXPECT_EQ(took_part, 4);
    close_round(again);
    clock().advance(std::chrono::minutes{1});
    const auto id = drawn(again);
    EXPECT_EQ(seated(2), 3);
    EXPECT_EQ(view(id).left_with_nothing, 1);
    verifies(id);
}

TEST_P(Draws, AreKnownByTheirRound) {
    const auto round = closed_round();
    const auto id = drawn(round);
    const auto line =
        read([&](Work& work) -> Result<std::optional<DrawLine>> { return draw_of_round(work, county, round); }).value();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->id, id);
    EXPECT_EQ(line->record_sha256, view(id).record_sha256);
}

}  // namespace
}  // namespace luoshi::afterschool::allocation
