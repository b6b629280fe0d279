#include "notices/notices_on_both.hpp"

namespace luoshi::notices {
namespace {

class Register : public NoticesOnBoth {};
ON_BOTH_DATABASES(Register);

TEST_P(Register, ADraftShowsWhatWasRead) {
    const auto view = page(draft(text({})));
    EXPECT_EQ(view.stage, Stage::draft);
    EXPECT_EQ(view.document.number->raw, "湘教发〔2024〕1号");
    EXPECT_EQ(view.document.title->text, "湖南省教育厅关于做好课后服务工作的通知");
    EXPECT_EQ(view.document.quantities.size(), 2U);
    EXPECT_EQ(view.force.effect_from, Date(2024, 3, 1));
    EXPECT_EQ(view.lines.at(2).text, "湘教发〔2024〕1号");
    EXPECT_TRUE(view.source.original_kept);
}

TEST_P(Register, FieldsKnowTheirLines) {
    const auto view = page(draft(text({})));
    for (const auto& field : view.document.fields) {
        EXPECT_EQ(field.present, field.lines.has_value()) << field.path;
        if (field.path == "title") {
            EXPECT_EQ(view.lines.at(static_cast<std::size_t>((*field.lines)[0] - 1)).text, view.document.title->text);
        }
    }
}

TEST_P(Register, TheSameRegistrationTwiceIsOneNotice) {
    const auto id = NoticeId{Uuid{7}};
    const RegisterNotice command{id, province(), "通知.txt", text({}), {}};
    EXPECT_EQ(write_as(registrar(), [&](Work& work) { return register_notice(work, command); }).value().version, 1);
    EXPECT_EQ(write_as(registrar(), [&](Work& work) { return register_notice(work, command); }).value().id, id);
    auto other = command;
    other.text = text({.number = "湘教发〔2024〕2号"});
    EXPECT_EQ(write_as(registrar(), [&](Work& work) { return register_notice(work, other); }).error().slug, "id-taken");
}

TEST_P(Register, TheSameTextTwiceIsRefused) {
    draft(text({}));
    EXPECT_EQ(try_register(text({})).error().slug, "already-registered");
}

TEST_P(Register, TextWithoutANoticeIsRefusedAndLeavesNothing) {
    EXPECT_EQ(try_register("今天天气很好。").error().slug, "no-notice-found");
    EXPECT_TRUE(read([](Work& work) { return find_imports(work, {}); }).value().items.empty());
}

TEST_P(Register, ADraftDoesNotExistForOthers) {
    const auto id = draft(text({}));
    EXPECT_EQ(read_as(outsider(), [&](Work& work) { return show_notice(work, {id}); }).error().slug, "no-such-notice");
    EXPECT_EQ(read_as(person(5, "长沙", "430100"), [&](Work& work) { return show_notice(work, {id}); }).error().slug, "no-such-notice");
    EXPECT_TRUE(read_as(outsider(), [&](Work& work) { return find_notices(work, {}); }).value().items.empty());
    EXPECT_TRUE(read_as(outsider(), [&](Work& work) { return search_notices(work, {.text = "课后服务"}); }).value().items.empty());
}

TEST_P(Register, APublishedNoticeIsForEverybodyWithoutTheWorkOnIt) {
    const auto id = published(text({}));
    const auto view = page(id, outsider());
    EXPECT_EQ(view.document.title->text, "湖南省教育厅关于做好课后服务工作的通知");
    EXPECT_TRUE(view.findings.empty());
    EXPECT_EQ(view.registered_by, "");
    EXPECT_FALSE(view.checked_by);
    EXPECT_EQ(read_as(Actor{}, [&](Work& work) { return show_public_notice(work, {id}); }).value().clauses.size(), view.document.clauses.size());
}

TEST_P(Register, ASecondPersonChecks) {
    const auto id = draft(text({}));
    EXPECT_EQ(try_check(id, registrar()).error().slug, "second-person-required");
    EXPECT_EQ(try_check(id, checker()).value().stage, Stage::checked);
}

TEST_P(Register, WhoCorrectedLastDoesNotCheck) {
    const auto id = draft(text({}));
    try_correct(id, "title/text", "湖南省教育厅关于做好课后服务有关工作的通知", checker()).value();
    EXPECT_EQ(try_check(id, checker()).error().slug, "second-person-required");
    EXPECT_EQ(try_check(id, registrar()).value().stage, Stage::checked);
}

TEST_P(Register, OnlyCheckedNoticesArePublished) {
    const auto id = draft(text({}));
    EXPECT_EQ(try_publish(id).error().slug, "not-checked");
    try_check(id).value();
    EXPECT_EQ(try_publish(id).value().stage, Stage::published);
    EXPECT_EQ(try_publish(id).error().slug, "already-published");
}

TEST_P(Register, SeriousFindingsAreDecidedBeforeTheCheck) {
    auto torn = text({});
    torn.replace(torn.find("三、其他事项"), std::string_view("三、").size(), "五、");  // 三 and 四 are missing
    const auto id = draft(torn);
    ASSERT_TRUE(std::ranges::any_of(page(id).findings, [](const FindingView& finding) { return finding.severity == "error"; }));
    EXPECT_EQ(try_check(id).error().slug, "findings-undecided");
    settle_findings(id);
    EXPECT_EQ(try_check(id).value().stage, Stage::checked);
}

TEST_P(Register, NobodyWithoutTheRightChanges) {
    const auto id = published(text({}));
    EXPECT_EQ(try_withdraw(id, outsider()).error().slug, "not-permitted");
    EXPECT_EQ(try_withdraw(id, person(5, "长沙", "430100")).error().slug, "not-permitted");
}

TEST_P(Register, AChangeNeedsTheVersionThatWasSeen) {
    const auto id = draft(text({}));
    const auto correct = [&](std::optional<std::int64_t> version) {
        return write_as(registrar(), [&](Work& work) {
            return correct_notice(work, {id, work.new_id<CorrectionId>(), "title/text", CorrectionAct::set, json::value("新标题"), "理由", {}, {version}});
        });
    };
    EXPECT_EQ(correct(std::nullopt).error().slug, "version-required");
    EXPECT_EQ(correct(5).error().slug, "changed-meanwhile");
    EXPECT_EQ(correct(1).value().version, 2);
    EXPECT_EQ(correct(1).error().slug, "changed-meanwhile");
}

TEST_P(Register, ACorrectionIsKeptApartFromTheReading) {
    const auto id = draft(text({}));
    try_correct(id, "title/text", "新标题").value();
    const auto view = page(id);
    EXPECT_EQ(view.document.title->text, "新标题");
    ASSERT_EQ(view.corrections.size(), 1U);
    EXPECT_EQ(view.corrections[0].was->as_string(), "湖南省教育厅关于做好课后服务工作的通知");
    EXPECT_EQ(view.corrections[0].author, "张登记");
    EXPECT_EQ(view.timeline.back().event, "corrected");
    EXPECT_EQ(view.timeline.back().reason, "与原件一致");
}

TEST_P(Register, ARepeatedCorrectionIsMadeOnce) {
    const auto id = draft(text({}));
    const CorrectNotice command{id, CorrectionId{Uuid{3}}, "title/text", CorrectionAct::set, json::value("新标题"), "理由", {}, {1}};
    write_as(registrar(), [&](Work& work) { return correct_notice(work, command); }).value();
    EXPECT_EQ(write_as(registrar(), [&](Work& work) { return correct_notice(work, command); }).value().version, 2);
    EXPECT_EQ(page(id).corrections.size(), 1U);
}

TEST_P(Register, APublishedNoticeIsWithdrawnBeforeItChanges) {
    const auto id = published(text({}));
    EXPECT_EQ(try_correct(id, "title/text", "新标题").error().slug, "not-a-draft");
    try_withdraw(id).value();
    EXPECT_EQ(try_correct(id, "title/text", "新标题").value().stage, Stage::draft);
    EXPECT_EQ(read_as(outsider(), [&](Work& work) { return show_notice(work, {id}); }).error().slug, "no-such-notice");
}

TEST_P(Register, ATakenNumberWarnsAndCannotBePublishedTwice) {
    const auto first = published(text({}));
    const auto second = draft(text({.subject = "关于另一件事情的通知"}));
    const auto warned = page(second).same_number;
    ASSERT_EQ(warned.size(), 1U);
    EXPECT_EQ(warned[0].id, first);
    try_check(second).value();
    EXPECT_EQ(try_publish(second).error().slug, "number-taken");
}

TEST_P(Register, StandingFollowsTheDay) {
    const auto id = published(text({.effect = "本通知自2026年10月1日起施行，有效期5年。"}));
    EXPECT_EQ(standing(id), Standing::not_yet);
    const auto on = [&](Date day, Standing wanted) {
        return read([&](Work& work) { return find_notices(work, {.standing = wanted, .on = day}); }).value().items.size();
    };
    EXPECT_EQ(on(Date(2026, 9, 30), Standing::not_yet), 1U);
    EXPECT_EQ(on(Date(2026, 10, 1), Standing::in_force), 1U);
    EXPECT_EQ(on(Date(2031, 9, 30), Standing::in_force), 1U);
    EXPECT_EQ(on(Date(2031, 10, 1), Standing::expired), 1U);
    EXPECT_EQ(on(Date(2031, 10, 1), Standing::in_force), 0U);
}

// The SQL of the lists and the function of the pages must say the same for every combination of days.
TEST_P(Register, ListsAndPagesAgreeOnTheStanding) {
    const auto id = published(text({.number = "湘教发〔2024〕9号", .effect = "本通知自2024年3月1日起施行，有效期至2024年5月31日。"}));
    published(text({.number = "湘教发〔2024〕10号", .subject = "关于废止文件的通知", .repeals = "《湖南省教育厅关于做好课后服务工作的通知》（湘教发〔2024〕9号）",
                    .effect = "本通知自2024年4月15日起施行。", .issued = "2024年4月1日"}));
    const auto days = page(id).force;
    ASSERT_EQ(days.ended_from, Date(2024, 4, 15));
    for (auto day = Date(2024, 2, 25); day < Date(2024, 6, 5); day = day.plus_days(1)) {
        const auto rows = read([&](Work& work) { return find_notices(work, {.on = day, .number = "湘教发[2024]9号"}); }).value().items;
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_EQ(rows[0].standing, standing_on({true, days.effect_from, days.expires_on, days.ended_from}, day)) << day.to_string();
    }
}

TEST_P(Register, PagesOfTheListFollowTheCursor) {
    for (int i = 1; i <= 5; ++i) draft(text({.number = "湘教发〔2024〕" + std::to_string(i) + "号"}));
    FindNotices question;
    question.limit = 2;
    std::vector<NoticeId> seen_ids;
    for (;;) {
        const auto part = read_as(registrar(), [&](Work& work) { return find_notices(work, question); }).value();
        for (const auto& row : part.items) seen_ids.push_back(row.id);
        if (!part.next) break;
        question.cursor = part.next;
    }
    EXPECT_EQ(seen_ids.size(), 5U);
    std::ranges::sort(seen_ids);
    EXPECT_EQ(std::ranges::unique(seen_ids).size(), 0U);
    question.cursor = "nonsense";
    EXPECT_EQ(read([&](Work& work) { return find_notices(work, question); }).error().slug, "bad-cursor");
}

TEST_P(Register, ListsAreNarrowed) {
    published(text({}));
    published(text({.number = "湘教发〔2023〕2号", .subject = "关于研学实践的意见", .issued = "2023年5月1日"}));
    const auto count = [&](const FindNotices& question) {
        return read_as(registrar(), [&](Work& work) { return find_notices(work, question); }).value().items.size();
    };
    EXPECT_EQ(count({}), 2U);
    EXPECT_EQ(count({.year = 2023}), 1U);
    EXPECT_EQ(count({.genre = "意见"}), 1U);
    EXPECT_EQ(count({.number = "湘教发(2024)1号"}), 1U);
    EXPECT_EQ(count({.title = "课后 服务"}), 1U);
    EXPECT_EQ(count({.issuer = "教育厅"}), 2U);
    EXPECT_EQ(count({.issuer = "财政厅"}), 0U);
    EXPECT_EQ(count({.body = "/430000/430100/"}), 0U);
    EXPECT_EQ(count({.stage = Stage::draft}), 0U);
}

TEST_P(Register, ReadingAgainKeepsCorrections) {
    const auto id = draft(text({}));
    try_correct(id, "clauses/二.(一)/text", "建设30个示范基地。").value();
    const auto version = seen(id);
    EXPECT_EQ(write_as(registrar(), [&](Work& work) { return read_again(work, {id, {}, version}); }).error().slug, "same-reading");
    const auto& clauses = page(id).document.clauses;
    EXPECT_TRUE(std::ranges::any_of(clauses, [](const ClauseView& clause) { return clause.text == "建设30个示范基地。"; }));
}

TEST_P(Register, FindingDecisionsAreKeptWithTheirReason) {
    auto unsigned_text = text({});
    unsigned_text.resize(unsigned_text.find("\n湖南省教育厅\n2024年"));  // no signature, no date
    const auto id = draft(unsigned_text);
    const auto before = page(id);
    ASSERT_FALSE(before.findings.empty());
    const auto key = before.findings[0].key;
    write_as(registrar(), [&](Work& work) {
        return decide_finding(work, {id, key, FindingDecision::dismiss, "内部文件", {}, {before.version}});
    }).value();
    const auto after = page(id).findings[0];
    EXPECT_EQ(after.state, FindingState::dismissed);
    EXPECT_EQ(after.reason, "内部文件");
    EXPECT_EQ(after.decided_by, "张登记");
}

TEST_P(Register, EveryActionSaysWhyNot) {
    const auto view = page(draft(text({})));
    for (const auto& action : view.actions) {
        EXPECT_EQ(action.enabled, !action.reason) << action.action;
        EXPECT_EQ(action.enabled, !action.reason_text) << action.action;
    }
}

TEST_P(Register, ShowsAPageWithinItsQueryBudget) {
    const auto id = published(text({.basis = "《湖南省义务教育条例》"}));
    const auto count = [&](auto&& use_case) {
        return read_as(registrar(), [&](Work& work) -> Result<int> {
            CountingWork counting(work);
            use_case(counting).value();
            return counting.statements();
        }).value();
    };
    EXPECT_LE(count([&](Work& work) { return show_notice(work, {id}); }), 14);
    EXPECT_LE(count([&](Work& work) { return find_notices(work, {}); }), 1);
    EXPECT_LE(count([&](Work& work) { return search_notices(work, {.text = "课后服务"}); }), 1);
    EXPECT_LE(count([&](Work& work) { return show_graph(work, {id, 4}); }), 6);
    EXPECT_LE(count([&](Work& work) { return find_tasks(work, {}); }), 1);
    EXPECT_LE(count([&](Work& work) { return show_public_notice(work, {id}); }), 8);
}

TEST_P(Register, CorrectsWithinItsQueryBudget) {
    const auto id = draft(text({}));
    const auto statements = write_as(registrar(), [&](Work& work) -> Result<int> {
        CountingWork counting(work);
        correct_notice(counting, {id, work.new_id<CorrectionId>(), "title/text", CorrectionAct::set, json::value("新标题"), "理由", {}, {1}}).value();
        return counting.statements();
    });
    EXPECT_LE(statements.value(), 24);
}

}  // namespace
}  // namespace luoshi::notices
