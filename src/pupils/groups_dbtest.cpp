#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class Groups : public PupilsOnBoth {
 protected:
    EnterGroup entry(PupilId id, GroupKind kind = GroupKind::disabled) {
        return {new_id<PupilGroupId>(), id, {}, kind, Date(2026, 9, 1), Date(2027, 9, 1), "残疾证", "残联名单"};
    }
    Result<GroupRow> enter(Actor actor, const EnterGroup& command) {
        return as(std::move(actor), [&](Work& work) { return enter_group(work, command); });
    }
};
ON_BOTH_DATABASES(Groups);

TEST_P(Groups, HoldFromTheFirstDayAndNotOnTheLast) {
    const auto id = pupil();
    enter(office(), entry(id)).value();
    const auto on = [&](Date day) { return look([&](Work& work) { return groups_of(work, home, id, day); }).size(); };
    EXPECT_EQ(on(Date(2026, 8, 31)), 0U);
    EXPECT_EQ(on(Date(2026, 9, 1)), 1U);
    EXPECT_EQ(on(Date(2027, 8, 31)), 1U);
    EXPECT_EQ(on(Date(2027, 9, 1)), 0U);
    EXPECT_EQ(look([&](Work& work) { return groups_of(work, home, id, Date(2026, 9, 1)); }).at(0).words, "残疾");
}

TEST_P(Groups, AreNeverSeenAtClassLevel) {
    const auto id = pupil();
    enter(office(), entry(id)).value();
    EXPECT_EQ(ask(teacher(), [](Work& work) { return find_groups(work, {}); }).error().slug, "no-such-school");
    EXPECT_EQ(ask(head(), [](Work& work) { return find_groups(work, {}); }).error().slug, "no-such-school");
    EXPECT_EQ(enter(teacher(), entry(id, GroupKind::orphan)).error().slug, "no-such-pupil");
    // Nothing that a head teacher, a head or a guardian can read holds a category or says that there is one.
    mother_of(id);
    agreement();
    ShowClassBoard board;
    board.class_ = the_class();
    board.school_year = 2026;
    FindPupils query;
    query.class_ = the_class();
    std::string everything;
    for (const auto& actor : {teacher(), head()}) {
        everything += json::to_json(ask(actor, [&](Work& work) { return show_pupil(work, {id}); }).value());
        everything += json::to_json(ask(actor, [&](Work& work) { return show_class_board(work, board); }).value());
        for (const auto& row : ask(actor, [&](Work& work) { return find_pupils(work, query); }).value().items)
            everything += json::to_json(row);
        everything += json::to_json(ask(actor, [](Work& work) { return find_classes(work, {}); }).value());
    }
    for (const char* word : {"disabled", "残疾", "group"}) EXPECT_EQ(everything.find(word), std::string::npos) << word;
}

TEST_P(Groups, NeedADocumentAndDaysInOrder) {
    const auto id = pupil();
    auto command = entry(id);
    command.document = " ";
    EXPECT_EQ(enter(office(), command).error().slug, "document-required");
    command = entry(id);
    command.valid_until = command.valid_from;
    EXPECT_EQ(enter(office(), command).error().slug, "days-out-of-order");
    EXPECT_EQ(enter(office(&neighbour_), entry(id)).error().slug, "no-such-pupil");
}

TEST_P(Groups, HoldOnceAtATime) {
    const auto id = pupil();
    const auto first = entry(id);
    EXPECT_EQ(enter(office(), first).value().id, enter(office(), first).value().id);
    EXPECT_EQ(enter(office(), entry(id)).error().slug, "group-held");
    auto changed = first;
    changed.kind = GroupKind::orphan;
    EXPECT_EQ(enter(office(), changed).error().slug, "id-taken");
    enter(office(), entry(id, GroupKind::orphan)).value();
}

TEST_P(Groups, EndForAReason) {
    const auto id = pupil();
    const auto row = enter(office(), entry(id)).value();
    const auto end = [&](Date day, std::string reason, std::int64_t version) {
        return as(office(), [&](Work& work) {
            return end_group(work, {row.id, {}, day, std::move(reason), {version}});
        });
    };
    EXPECT_EQ(end(Date(2026, 10, 1), "", row.version).error().slug, "reason-required");
    EXPECT_EQ(end(Date(2026, 8, 1), "不再符合", row.version).error().slug, "days-out-of-order");
    EXPECT_EQ(end(Date(2026, 10, 1), "不再符合", 9).error().slug, "changed-meanwhile");
    end(Date(2026, 9, 1), "录错", row.version).value();
    EXPECT_TRUE(look([&](Work& work) { return groups_of(work, home, id, Date(2026, 9, 1)); }).empty());
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return end_group(work, {row.id, {}, Date(2026, 9, 1), "x", {2}});
                 })
                  .error()
                  .slug,
              "no-such-group");
}

TEST_P(Groups, TheAuditNamesNoCategory) {
    const auto id = pupil();
    enter(office(), entry(id)).value();
    const storage::Query query{"test.audit", "SELECT details FROM audit_entry WHERE action = 'pupils.enter_group'",
                               "SELECT details FROM audit_entry WHERE action = 'pupils.enter_group'"};
    EXPECT_EQ(look([&](Work& work) { return work.one<std::string>(query).value(); }).find("disabled"),
              std::string::npos);
}

}  // namespace
}  // namespace luoshi::pupils
