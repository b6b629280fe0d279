#include "notices/notices_on_both.hpp"
#include "notices/reminders.hpp"

namespace luoshi::notices {
namespace {

class CleanUp : public NoticesOnBoth {
 protected:
    static BodyId whole_province() { return org::seeded_body_id("430000"); }  // everything below it takes part
    static InventoryId item(std::uint8_t n) { return InventoryId{Uuid{n}}; }
    static constexpr auto campaign_id() { return CampaignId{Uuid{77}}; }

    Result<InventoryRow> list(std::uint8_t n, NoticeId notice) {
        AddToInventory command;
        command.id = item(n);
        command.body = province();
        command.notice = notice;
        return write_as(registrar(), [&](Work& work) { return add_to_inventory(work, command); });
    }
    Result<InventoryRow> list_by_hand(std::uint8_t n, std::string title, Date first_published) {
        AddToInventory command;
        command.id = item(n);
        command.body = province();
        command.title = std::move(title);
        command.first_published = first_published;
        return write_as(registrar(), [&](Work& work) { return add_to_inventory(work, command); });
    }
    void open() {
        write_as(registrar(), [&](Work& work) {
            return open_campaign(work, {campaign_id(), whole_province(), "2026年规范性文件清理", "限制技术技能人才的规定", Date(2026, 12, 31), {}});
        }).value();
    }
    Result<VerdictRow> give(std::uint8_t n, Verdict verdict, std::int64_t version = 0, Actor actor = registrar()) {
        return write_as(actor, [&](Work& work) { return give_verdict(work, {campaign_id(), item(n), verdict, "理由", version, {}}); });
    }
    Result<VerdictRow> check(std::uint8_t n, std::int64_t version, Actor actor = checker()) {
        return write_as(actor, [&](Work& work) { return check_verdict(work, {campaign_id(), item(n), version, {}}); });
    }
    Result<CampaignView> publish() {
        return write_as(publisher(), [&](Work& work) { return publish_list(work, {campaign_id(), province(), {}}); });
    }
    CampaignView view() { return read_as(registrar(), [](Work& work) { return show_campaign(work, {campaign_id(), province()}); }).value(); }
};
ON_BOTH_DATABASES(CleanUp);

TEST_P(CleanUp, TheClockRunsFromTheFirstPublication) {
    const auto row = list_by_hand(1, "关于课后服务的通知", Date(2022, 5, 1)).value();
    EXPECT_EQ(row.expiry_rule, ExpiryRule::five_years);
    EXPECT_EQ(row.expires_on, Date(2027, 5, 1));
    EXPECT_EQ(list_by_hand(2, "课后服务管理办法（试行）", Date(2025, 5, 1)).value().expires_on, Date(2027, 5, 1));
}

TEST_P(CleanUp, AListedNoticeExpiresByItsClock) {
    const auto id = published(text({.effect = "本通知自2020年3月1日起施行。", .issued = "2020年2月1日"}));
    EXPECT_EQ(standing(id), Standing::in_force);
    EXPECT_EQ(list(1, id).value().expires_on, Date(2025, 2, 1));
    EXPECT_EQ(standing(id), Standing::expired);
    write_as(registrar(), [&](Work& work) { return remove_from_inventory(work, {item(1), "不是规范性文件", {}}); }).value();
    EXPECT_EQ(standing(id), Standing::in_force);
    EXPECT_TRUE(list(2, id)) << "it can be listed again";
}

TEST_P(CleanUp, WhatTheTextStatesWins) {
    const auto id = published(text({.effect = "本通知自2024年3月1日起施行，有效期3年。"}));
    const auto row = list(1, id).value();
    EXPECT_EQ(row.expiry_rule, ExpiryRule::stated);
    EXPECT_EQ(row.expires_on, Date(2027, 3, 1));
}

TEST_P(CleanUp, ADocumentIsListedOnce) {
    const auto id = published(text({}));
    list(1, id).value();
    EXPECT_EQ(list(2, id).error().slug, "already-listed");
}

TEST_P(CleanUp, VerdictsAreCheckedByASecondPerson) {
    list_by_hand(1, "关于甲的通知", Date(2024, 5, 1)).value();
    open();
    give(1, Verdict::keep).value();
    EXPECT_EQ(check(1, 1, registrar()).error().slug, "second-person-required");
    EXPECT_EQ(check(1, 1).value().checked_by, "李核对");
    EXPECT_EQ(check(1, 1).error().slug, "changed-meanwhile");
    EXPECT_FALSE(give(1, Verdict::repeal, 2).value().checked_by) << "a changed verdict is checked anew";
}

TEST_P(CleanUp, AnUncheckedVerdictKeepsTheListBack) {
    list_by_hand(1, "关于甲的通知", Date(2024, 5, 1)).value();
    open();
    EXPECT_EQ(publish().error().slug, "nothing-decided");
    give(1, Verdict::keep).value();
    EXPECT_EQ(publish().error().slug, "verdicts-unchecked");
}

TEST_P(CleanUp, ThePublishedListIsFrozenAndTakesHold) {
    const auto kept = published(text({.number = "湘教发〔2024〕1号"}));
    const auto repealed = published(text({.number = "湘教发〔2024〕2号", .subject = "关于乙的通知"}));
    const auto forgotten = published(text({.number = "湘教发〔2024〕3号", .subject = "关于丙的通知"}));
    list(1, kept).value();
    list(2, repealed).value();
    list(3, forgotten).value();
    open();
    give(1, Verdict::keep).value();
    give(2, Verdict::repeal).value();
    check(1, 1).value();
    check(2, 1).value();
    EXPECT_EQ(view().not_listed.size(), 1U);
    const auto before = page(kept).force.expires_on;
    const auto frozen = publish().value();
    EXPECT_EQ(frozen.list.size(), 2U);
    EXPECT_EQ(frozen.digest->size(), 64U);
    EXPECT_EQ(standing(kept), Standing::in_force);
    EXPECT_EQ(page(kept).force.expires_on, before) << "continuing does not wind the clock again";
    EXPECT_EQ(standing(repealed), Standing::repealed);
    EXPECT_EQ(standing(forgotten), Standing::repealed) << "what is not on the list stops";
    EXPECT_EQ(page(repealed).force.ended_why, "cleanup");
    EXPECT_EQ(publish().error().slug, "list-published");
    EXPECT_EQ(give(1, Verdict::amend, 2).error().slug, "list-published");
}

TEST_P(CleanUp, TheSameDocumentTwiceIsPointedOut) {
    list_by_hand(1, "关于甲的通知", Date(2024, 5, 1)).value();
    list_by_hand(2, "《关于甲的通知》", Date(2024, 5, 1)).value();
    open();
    for (const auto& row : view().verdicts) EXPECT_TRUE(row.possible_duplicate);
}

TEST_P(CleanUp, RemindsOnceForEachWarning) {
    list_by_hand(1, "关于甲的通知", Date(2021, 12, 1)).value();  // over on 2026-12-01; today 2026-09-01: within six months
    const auto remind_now = [&] { return write([](Work& work) { return remind_in_county(work); }).value(); };
    EXPECT_EQ(remind_now(), 1);
    EXPECT_EQ(remind_now(), 0);
    clock().advance(std::chrono::hours(24 * 70));
    EXPECT_EQ(remind_now(), 1) << "thirty days";
    clock().advance(std::chrono::hours(24 * 30));
    EXPECT_EQ(remind_now(), 1) << "over";
}

TEST_P(CleanUp, WarningsNarrowTheInventory) {
    list_by_hand(1, "关于甲的通知", Date(2021, 12, 1)).value();
    list_by_hand(2, "关于乙的通知", Date(2021, 9, 20)).value();
    list_by_hand(3, "关于丙的通知", Date(2020, 1, 1)).value();
    list_by_hand(4, "关于丁的通知", Date(2025, 1, 1)).value();
    const auto titles = [&](const char* warning) {
        FindInventory question;
        question.warning = warning;
        std::vector<std::string> found;
        for (const auto& row : read_as(registrar(), [&](Work& work) { return find_inventory(work, question); }).value().items) {
            EXPECT_EQ(row.warning, warning);
            found.push_back(row.title);
        }
        return found;
    };
    EXPECT_EQ(titles("six_months"), std::vector<std::string>{"关于甲的通知"});
    EXPECT_EQ(titles("thirty_days"), std::vector<std::string>{"关于乙的通知"});
    EXPECT_EQ(titles("over"), std::vector<std::string>{"关于丙的通知"});
}

TEST_P(CleanUp, ABodyBelowPublishesItsOwnList) {
    open();
    const auto changsha_clerk = person(21, "长沙甲", "430100");
    AddToInventory command;
    command.id = item(9);
    command.body = changsha();
    command.title = "长沙市的通知";
    command.first_published = Date(2024, 1, 1);
    write_as(changsha_clerk, [&](Work& work) { return add_to_inventory(work, command); }).value();
    write_as(changsha_clerk, [&](Work& work) { return give_verdict(work, {campaign_id(), item(9), Verdict::keep, "需要", 0, {}}); }).value();
    write_as(person(22, "长沙乙", "430100"), [&](Work& work) { return check_verdict(work, {campaign_id(), item(9), 1, {}}); }).value();
    const auto list = write_as(changsha_clerk, [&](Work& work) { return publish_list(work, {campaign_id(), changsha(), {}}); }).value();
    EXPECT_EQ(list.list.size(), 1U);
    EXPECT_EQ(read_as(registrar(), [](Work& work) { return find_campaigns(work, {}); }).value().items.at(0).lists_published, 1);
}

TEST_P(CleanUp, IsHiddenFromOthers) {
    list_by_hand(1, "关于甲的通知", Date(2024, 5, 1)).value();
    open();
    EXPECT_TRUE(read_as(outsider(), [](Work& work) { return find_inventory(work, {}); }).value().items.empty());
    EXPECT_TRUE(read_as(outsider(), [](Work& work) { return find_campaigns(work, {}); }).value().items.empty());
    EXPECT_EQ(read_as(outsider(), [](Work& work) { return show_campaign(work, {campaign_id(), province()}); }).error().slug, "no-such-campaign");
}

TEST_P(CleanUp, WaitsInTheTaskList) {
    list_by_hand(1, "关于甲的通知", Date(2021, 12, 1)).value();
    open();
    const auto tasks = [&](Actor actor) {
        std::map<std::string, std::int64_t> counts;
        for (const auto& task : read_as(actor, [](Work& work) { return find_tasks(work, {}); }).value().items) counts[task.task] = task.count;
        return counts;
    };
    EXPECT_EQ(tasks(registrar())["give_verdicts"], 1);
    EXPECT_EQ(tasks(registrar())["expiring_documents"], 1);
    EXPECT_TRUE(tasks(outsider()).empty());
    give(1, Verdict::keep).value();
    EXPECT_EQ(tasks(registrar()).count("give_verdicts"), 0U);
    EXPECT_EQ(tasks(registrar()).count("check_verdicts"), 0U) << "not one's own";
    EXPECT_EQ(tasks(checker())["check_verdicts"], 1);
}

}  // namespace
}  // namespace luoshi::notices
