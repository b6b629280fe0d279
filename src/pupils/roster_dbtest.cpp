#include <gmock/gmock.h>

#include "pupils/pupils_on_both.hpp"
#include "pupils/queries.hpp"

namespace luoshi::pupils {
namespace {

class Roster : public PupilsOnBoth {
 protected:
    Result<PupilStep> step(PupilId id, PupilStepKind kind, std::string reason = "家长申请") {
        const auto version = seen(id);
        return as(office(), [&](Work& work) { return step_pupil(work, {id, {}, kind, reason, version}); });
    }
    PupilView page(PupilId id) {
        return ask(office(), [&](Work& work) { return show_pupil(work, {id}); }).value();
    }
    // A valid resident id for the birth date of `child`, with its check character.
    static std::string resident_id() { return "430104201603080022"; }
};
ON_BOTH_DATABASES(Roster);

TEST_P(Roster, ShowsAClassWithItsPupils) {
    const auto id = pupil();
    const auto list = ask(office(), [](Work& work) { return find_classes(work, {}); }).value();
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.items[0].name, "五年级1班");
    EXPECT_EQ(list.items[0].entry_year, 2022);
    EXPECT_EQ(list.items[0].pupils, 1);
    EXPECT_EQ(list.items[0].head_teacher_name, "样例·班主任");
    const auto line = look([&](Work& work) { return find_pupil(work, id).value(); });
    EXPECT_EQ(line.grade, 5);
    EXPECT_EQ(line.class_name, "五年级1班");
    EXPECT_EQ(line.code.size(), 8U);
    EXPECT_EQ(line.county, home);
}

TEST_P(Roster, ASecondClassOfOneNumberIsRefused) {
    class_();
    EXPECT_EQ(try_open_class(5, 1).error().slug, "class-exists");
    EXPECT_EQ(try_open_class(7, 1).error().slug, "grade-outside");
    EXPECT_EQ(try_open_class(4, 0).error().slug, "number-outside");
    EXPECT_EQ(try_open_class(4, 1, place("parent").id).error().slug, "not-a-class-teacher");
}

TEST_P(Roster, TheSameIdAndContentIsTheSameAct) {
    const auto command = child(class_().id);
    const auto first = enrolled(command);
    EXPECT_EQ(enrolled(command), first);
    auto other = command;
    other.name = "吴样二";
    EXPECT_EQ(as(office(), [&](Work& work) { return enrol_pupil(work, other); }).error().slug, "id-taken");
}

TEST_P(Roster, ANumberBelongsToOnePupilAtATime) {
    auto first = child(class_().id);
    first.number = "L430104201603080010";
    const auto id = enrolled(first);
    auto second = child(first.class_, "吴样二");
    second.number = "l4301 04201603080010";
    EXPECT_EQ(as(office(), [&](Work& work) { return enrol_pupil(work, second); }).error().slug, "already-on-roll");
    step(id, PupilStepKind::leave).value();
    enrolled(second);
}

TEST_P(Roster, ADoubtfulNumberIsTakenAndSaidToBeDoubtful) {
    auto command = child(class_().id);
    command.number = "G123";
    const auto done = as(office(), [&](Work& work) { return enrol_pupil(work, command); }).value();
    ASSERT_FALSE(done.doubts.empty());
    EXPECT_EQ(done.doubts[0].slug, "malformed");
}

TEST_P(Roster, ATemporaryNumberIsReplacedAndItsHistoryKept) {
    auto command = child(class_().id);
    command.number = "L430104201603080010";
    const auto id = enrolled(command);
    const auto version = seen(id);
    clock().advance(std::chrono::hours(24));
    as(office(), [&](Work& work) {
        return change_number(work, {id, {}, "G" + resident_id(), {}, "取得正式学籍号", version});
    }).value();
    const auto view = page(id);
    ASSERT_EQ(view.numbers.size(), 2U);
    EXPECT_EQ(view.numbers[0].kind, NumberKind::G);
    EXPECT_EQ(view.numbers[1].kind, NumberKind::L);
    EXPECT_EQ(view.numbers[1].valid_until, clock().today());
}

TEST_P(Roster, NeitherPageNorListNorDatabaseShowsAWholeNumber) {
    auto command = child(class_().id);
    command.number = "G" + resident_id();
    command.resident_id = resident_id();
    const auto id = enrolled(command);
    EXPECT_EQ(json::to_json(page(id)).find(resident_id()), std::string::npos);
    const auto list = ask(office(), [](Work& work) { return find_pupils(work, {}); }).value();
    EXPECT_EQ(list.items.at(0).number_masked, "G****2");
    for (const auto* table : {"SELECT resident_id FROM pupil", "SELECT number FROM pupil_number",
                              "SELECT phone FROM known_guardian WHERE phone IS NOT NULL"}) {
        const storage::Query query{table, table, table};
        const auto sealed = look([&](Work& work) { return work.one<std::string>(query).value(); });
        EXPECT_EQ(sealed.find("43010420160308"), std::string::npos);
        EXPECT_EQ(sealed.find("1381234"), std::string::npos);
    }
}

TEST_P(Roster, RevealingNeedsTheRightAndAReasonAndIsRecorded) {
    auto command = child(class_().id);
    command.resident_id = resident_id();
    const auto id = enrolled(command);
    const RevealField question{id, {}, MaskedField::resident_id, "核对学籍"};
    EXPECT_EQ(as(office(), [&](Work& work) { return reveal_field(work, question); }).value().value, resident_id());
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return reveal_field(work, {id, {}, MaskedField::phone_1, "联系家长"});
                 })
                  .value()
                  .value,
              "13812341234");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return reveal_field(work, {id, {}, MaskedField::phone_2, "联系家长"});
                 })
                  .error()
                  .slug,
              "nothing-there");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return reveal_field(work, {id, {}, MaskedField::number, " "});
                 })
                  .error()
                  .slug,
              "reason-required");
    EXPECT_EQ(as(head(), [&](Work& work) { return reveal_field(work, question); }).error().slug, "not-permitted");
    EXPECT_EQ(as(teacher(), [&](Work& work) { return reveal_field(work, question); }).error().slug, "not-permitted");
    const auto events = page(id).events;
    EXPECT_TRUE(std::ranges::any_of(
        events, [](const RosterEvent& e) { return e.action == "pupils.reveal" && e.reason == "核对学籍"; }));
}

TEST_P(Roster, AHeadTeacherSeesTheOwnClassAndNoOther) {
    const auto mine = pupil();
    const auto other_class = as(office(),
                                [&](Work& work) {
                                    OpenClass command;
                                    command.id = new_id<ClassId>();
                                    command.school = school_.id;
                                    command.grade = 5;
                                    command.number = 2;
                                    return open_class(work, command);
                                })
                                 .value()
                                 .id;
    const auto foreign = enrolled(child(other_class, "吴样二"));
    const auto may_see = [&](PupilId id) {
        return ask(teacher(), [&](Work& work) { return show_pupil(work, {id}); }).has_value();
    };
    EXPECT_TRUE(may_see(mine));
    EXPECT_FALSE(may_see(foreign));
    FindPupils query;
    query.class_ = other_class;
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return find_pupils(work, query); }).error().slug, "no-such-class");
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return find_pupils(work, {}); }).error().slug, "no-such-school");
    EXPECT_EQ(ask(teacher(), [](Work& work) { return find_classes(work, {}); }).value().items.size(), 1U);
    EXPECT_EQ(ask(teacher(), [](Work& work) { return find_own_classes(work, {}); }).value().size(), 1U);
    EXPECT_TRUE(ask(teacher(), [&](Work& work) { return require_class_teacher(work, mine); }).has_value());
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return require_class_teacher(work, foreign); }).error().slug,
              "no-such-pupil");
    EXPECT_EQ(ask(teacher(), [&](Work& work) { return require_own_class(work, other_class); }).error().slug,
              "no-such-class");
    auto without_role = teacher();
    without_role.grants.clear();
    EXPECT_EQ(ask(without_role, [&](Work& work) { return show_pupil(work, {mine}); }).error().slug, "no-such-pupil")
        << "the role was ended";
}

TEST_P(Roster, AnotherSchoolDoesNotExist) {
    const auto id = pupil();
    for (const auto* other : {&neighbour_, &far_}) {
        EXPECT_EQ(ask(office(other), [&](Work& work) { return show_pupil(work, {id}); }).error().slug, "no-such-pupil");
        FindPupils query;
        query.school = school_.id;
        EXPECT_EQ(ask(office(other), [&](Work& work) { return find_pupils(work, query); }).error().slug,
                  "no-such-school");
        EXPECT_EQ(as(office(other),
                     [&](Work& work) {
                         return move_pupil(work, {id, {}, the_class(), "x", {1}});
                     })
                      .error()
                      .slug,
                  "no-such-pupil");
    }
}

TEST_P(Roster, PagesThroughALongListInOneOrder) {
    const auto class_id = class_().id;
    for (int i = 0; i < 7; ++i) enrolled(child(class_id, "周样" + std::string(1, static_cast<char>('a' + i))));
    std::vector<std::string> names;
    FindPupils query;
    query.limit = 3;
    do {
        const auto page = ask(office(), [&](Work& work) { return find_pupils(work, query); }).value();
        for (const auto& row : page.items) names.push_back(row.name);
        query.cursor = page.next;
    } while (query.cursor);
    EXPECT_EQ(names.size(), 7U);
    EXPECT_TRUE(std::ranges::is_sorted(names));
    query.cursor = "zz";
    EXPECT_EQ(ask(office(), [&](Work& work) { return find_pupils(work, query); }).error().slug, "bad-cursor");
    FindPupils search;
    search.text = "样c";
    EXPECT_EQ(ask(office(), [&](Work& work) { return find_pupils(work, search); }).value().items.size(), 1U);
}

TEST_P(Roster, AMoveKeepsTheHistoryOfPlaces) {
    const auto id = pupil();
    const auto other = as(office(),
                          [&](Work& work) {
                              OpenClass command;
                              command.id = new_id<ClassId>();
                              command.school = school_.id;
                              command.grade = 5;
                              command.number = 2;
                              return open_class(work, command);
                          })
                           .value()
                           .id;
    auto version = seen(id);
    clock().advance(std::chrono::hours(48));
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return move_pupil(work, {id, {}, other, "", version});
                 })
                  .error()
                  .slug,
              "reason-required");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return move_pupil(work, {id, {}, other, "分班", {7}});
                 })
                  .error()
                  .slug,
              "changed-meanwhile");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return move_pupil(work, {id, {}, other, "分班", {}});
                 })
                  .error()
                  .slug,
              "version-required");
    as(office(), [&](Work& work) { return move_pupil(work, {id, {}, other, "分班", version}); }).value();
    const auto places = page(id).places;
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].class_name, "五年级2班");
    EXPECT_EQ(places[1].valid_until, clock().today());
    version = seen(id);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return move_pupil(work, {id, {}, other, "分班", version});
                 })
                  .error()
                  .slug,
              "same-class");
    as(office(), [&](Work& work) { return move_pupil(work, {id, {}, the_class(), "更正", version}); }).value();
    EXPECT_EQ(page(id).places.size(), 2U) << "the second move of a day takes the place of the first";
}

TEST_P(Roster, ComesBackOnlyFromWhereOneWent) {
    const auto id = pupil();
    EXPECT_EQ(step(id, PupilStepKind::resume).error().slug, "not-suspended");
    EXPECT_EQ(step(id, PupilStepKind::suspend).value().state, PupilState::suspended);
    EXPECT_EQ(step(id, PupilStepKind::suspend).error().slug, "not-on-roll");
    EXPECT_EQ(step(id, PupilStepKind::resume).value().state, PupilState::on_roll);
    EXPECT_EQ(step(id, PupilStepKind::transfer_out).value().state, PupilState::transferred);
    EXPECT_EQ(step(id, PupilStepKind::leave).error().slug, "not-here");
}

TEST_P(Roster, APupilGoesOnInAnotherSchoolOfTheCounty) {
    auto command = child(class_().id);
    command.number = "L430104201603080010";
    command.resident_id = resident_id();
    const auto id = enrolled(command);
    const auto there = class_(5, 1, &neighbour_);
    const auto receive = [&](std::string proof, std::string name) {
        return as(office(&neighbour_), [&](Work& work) { return receive_pupil(work, {there.id, {}, proof, name}); });
    };
    EXPECT_EQ(receive(resident_id(), "周样一").error().slug, "no-transferred-pupil") << "still on the roll here";
    step(id, PupilStepKind::transfer_out).value();
    EXPECT_EQ(receive(resident_id(), "吴样二").error().slug, "no-transferred-pupil") << "the name does not fit";
    clock().advance(std::chrono::hours(24));
    EXPECT_EQ(receive("l430104201603080010", "周样一").value().id, id);
    const auto line = look([&](Work& work) { return find_pupil(work, id).value(); });
    EXPECT_EQ(line.school, neighbour_.id);
    EXPECT_EQ(line.state, PupilState::on_roll);
    EXPECT_EQ(ask(office(), [&](Work& work) { return show_pupil(work, {id}); }).error().slug, "no-such-pupil")
        << "no longer ours";
    EXPECT_EQ(
        ask(office(&neighbour_), [&](Work& work) { return show_pupil(work, {id}); }).value().numbers.at(0).valid_until,
        Date(9999, 12, 31));
}

TEST_P(Roster, ASchoolYearTakesEveryClassUpAndTheLastOnesOut) {
    const auto fifth = class_(5, 1);
    const auto sixth = as(office(), [&](Work& work) {
                           OpenClass command;
                           command.id = new_id<ClassId>();
                           command.school = school_.id;
                           command.grade = 6;
                           command.number = 1;
                           command.name = "火箭班";
                           return open_class(work, command);
                       }).value();
    const auto stays = enrolled(child(fifth.id));
    const auto leaves = enrolled(child(sixth.id, "吴样二"));
    const PromoteSchool command{school_.id, {}, 2027};
    EXPECT_EQ(as(office(), [&](Work& work) { return promote_school(work, command); }).error().slug,
              "wrong-school-year");
    clock().set(Instant::parse("2027-08-20T08:00:00+08:00").value());
    const auto done = as(office(), [&](Work& work) { return promote_school(work, command); }).value();
    EXPECT_EQ(done.classes, 1);
    EXPECT_EQ(done.graduated_classes, 1);
    EXPECT_EQ(done.graduated_pupils, 1);
    EXPECT_EQ(look([&](Work& work) { return find_pupil(work, stays).value(); }).class_name, "六年级1班");
    EXPECT_EQ(look([&](Work& work) { return find_pupil(work, leaves).value(); }).state, PupilState::graduated);
    EXPECT_EQ(as(office(), [&](Work& work) { return promote_school(work, command); }).error().slug,
              "nothing-to-promote");
    const storage::Query history{"test.history", "SELECT grade FROM class_year ORDER BY grade",
                                 "SELECT grade FROM class_year ORDER BY grade"};
    EXPECT_EQ(look([&](Work& work) { return work.all<int>(history); }), (std::vector<int>{5, 6}));
}

TEST_P(Roster, AClassIsChangedByWhoSawItsVersion) {
    const auto row = class_();
    const auto change = [&](std::optional<std::int64_t> version, std::string name) {
        return as(office(), [&](Work& work) { return change_class(work, {row.id, {}, name, {}, {version}}); });
    };
    EXPECT_EQ(change({}, "书香班").error().slug, "version-required");
    EXPECT_EQ(change(9, "书香班").error().slug, "changed-meanwhile");
    EXPECT_EQ(change(row.version, " ").error().slug, "name-required");
    const auto changed = change(row.version, "书香班").value();
    EXPECT_EQ(changed.name, "书香班");
    EXPECT_FALSE(changed.head_teacher);
}

TEST_P(Roster, ErasingLeavesTheCodeAndTheDecisions) {
    auto command = child(class_().id);
    command.resident_id = resident_id();
    command.number = "L430104201603080010";
    const auto id = enrolled(command);
    mother_of(id);
    const auto text = agreement();
    decided(mother(), id, text, Decision::given);
    const auto code = look([&](Work& work) { return find_pupil(work, id).value(); }).code;
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return erase_pupil(work, {id, {}, "家长要求"});
                 })
                  .error()
                  .slug,
              "still-here");
    step(id, PupilStepKind::leave).value();
    as(office(), [&](Work& work) { return erase_pupil(work, {id, {}, "家长要求"}); }).value();
    const auto line = look([&](Work& work) { return find_pupil(work, id).value(); });
    EXPECT_EQ(line.name, code);
    EXPECT_EQ(line.born, Date(1970, 1, 1));
    const auto view = page(id);
    EXPECT_TRUE(view.numbers.empty());
    EXPECT_TRUE(view.known_guardians.empty());
    EXPECT_TRUE(standing(id).has_value()) << "bills stand on it";
    EXPECT_EQ(ask(mother(), [&](Work& work) { return show_child(work, {id}); }).error().slug, "no-such-pupil");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return erase_pupil(work, {id, {}, "再删"});
                 })
                  .error()
                  .slug,
              "pupil-erased");
}

TEST_P(Roster, TheDatabaseItselfHoldsTheRules) {
    auto command = child(class_().id);
    command.resident_id = resident_id();
    enrolled(command);
    enrolled(child(command.class_, "吴样二"));
    struct Fault {
        const char* why;
        const char* sql;
    };
    const Fault faults[] = {
        {"a pupil who left has a day", "UPDATE pupil SET state = 'left' WHERE name = '吴样二'"},
        {"a code is unique in the county", "UPDATE pupil SET code = 'AAAAAAAA'"},
        {"one resident id, one pupil", "UPDATE pupil SET resident_id = 'x', resident_id_digest = 'same'"},
        {"a class lies in the pupil's school",
         "UPDATE pupil SET school = (SELECT id FROM body WHERE code = '430104-other') WHERE name = '吴样二'"},
        {"erased means empty", "UPDATE pupil SET erased_at = 1 WHERE name = '吴样二'"},
        {"a stay does not end before it began", "UPDATE pupil_place SET valid_until = '2000-01-01'"},
        {"no more than two known guardians",
         "INSERT INTO known_guardian (county, pupil, seat, name, relation) SELECT county, id, 3, 'x', 'y' FROM pupil"},
    };
    int n = 0;
    for (const auto& fault : faults)
        EXPECT_TRUE(database_refuses("test.refused_" + std::to_string(n++), fault.sql)) << fault.why;
    EXPECT_FALSE(database_refuses("test.allowed", "UPDATE pupil SET boarding = TRUE WHERE county = '430104'"))
        << "the test can fail";
}

}  // namespace
}  // namespace luoshi::pupils
