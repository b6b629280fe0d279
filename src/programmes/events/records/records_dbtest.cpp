#include "programmes/events/records/checks.hpp"
#include "programmes/events/records/migrations.hpp"
#include "programmes/events/records/use_cases.hpp"
#include "programmes/events/series/series_on_both.hpp"

namespace luoshi::programmes::events::records {
namespace {

using ::testing::HasSubstr;
namespace permissions = series::permissions;

class EventRecords : public series::SeriesOnBoth {
 protected:
    EventRecords() : SeriesOnBoth({org::migrations::all, lines::migrations::all, series::migrations::all, migrations::all}) {}
    void TearDown() override {
        SeriesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), records::checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }
    EnterRecord entry(RecordKind kind) {
        EnterRecord command;
        command.id = fresh<EntryId>();
        command.county = county;
        command.act = act();
        command.line = line_;
        command.kind = kind;
        command.title = "样例成果";
        command.on_day = Date(2026, 8, 20);
        return command;
    }
    EnterRecord work() {
        auto command = entry(RecordKind::work);
        command.work_type = WorkType::micro_film;
        command.makers = "样例摄制组";
        command.publisher = "样例视频平台";
        command.rights_ground = RightsGround::commissioned;
        command.rights_holder = "样例学校";
        command.proofs = {paper("photo"), paper("rights")};
        return command;
    }
    EnterRecord inheritor() {
        auto command = entry(RecordKind::inheritor);
        command.person = "李样例";
        command.person_unit = "样例职校";
        command.about = "三十年带徒传艺";
        command.proofs = {paper("consent")};
        return command;
    }
    EnterRecord honour() {
        auto command = entry(RecordKind::honour);
        command.level = HonourLevel::provincial;
        command.honoured = HonouredKind::person;
        command.honoured_name = "王样例";
        command.issuer = "样例省人民政府";
        command.document = "样例〔2026〕1号";
        command.proofs = {paper("basis")};
        return command;
    }
    EnterRecord publicity(std::string link) {
        auto command = entry(RecordKind::publicity);
        command.channel = PublicityChannel::website;
        command.outlet = "样例网";
        command.link = std::move(link);
        return command;
    }
    EntryId entered(const EnterRecord& command) {
        run(host(), enter_record, command).value();
        return command.id;
    }
    Result<RecordView> step(EntryId id, RecordState to, std::string words = "", std::string document = "", std::optional<Actor> actor = {}) {
        return run(actor.value_or(owner()), step_record, StepRecord{id, county, act(), to, std::move(words), std::move(document)});
    }
    lines::UnitStage stands(EntryId id) { return stage_of(lines::UnitId::parse(id.to_string()).value()); }
    std::size_t everybody_sees(RecordKind kind) { return see(visitor(), find_public_records, FindPublicRecords{kind, {}, {}}).value().items.size(); }
};
ON_BOTH_DATABASES(EventRecords);

TEST_P(EventRecords, AskForThePaperOfTheirKind) {
    auto film = work();
    film.proofs = {paper("file")};
    EXPECT_EQ(slug(run(host(), enter_record, film)), "rights-required");
    auto person = inheritor();
    person.proofs.clear();
    EXPECT_EQ(slug(run(host(), enter_record, person)), "consent-required");
    auto award = honour();
    award.document = "";
    EXPECT_EQ(slug(run(host(), enter_record, award)), "document-required");
    award.document = "样例〔2026〕1号";
    award.proofs = {paper("file")};
    EXPECT_EQ(slug(run(host(), enter_record, award)), "basis-required");
    EXPECT_EQ(slug(run(host(), enter_record, publicity(""))), "link-or-file");
    EXPECT_EQ(slug(run(host(), enter_record, publicity("见报"))), "link-invalid");
    auto late = work();
    late.on_day = Date(2026, 9, 2);
    EXPECT_EQ(slug(run(host(), enter_record, late)), "day-to-come");
    EXPECT_EQ(slug(run(helper(), enter_record, work())), "not-permitted");
}

TEST_P(EventRecords, AreListedByAnotherPersonAndCountThenOnly) {
    auto command = work();
    const auto id = entered(command);
    EXPECT_EQ(run(host(), enter_record, command).value().steps.size(), 1U) << "the same act again";
    command.title = "另一部";
    EXPECT_EQ(slug(run(host(), enter_record, command)), "id-taken");
    EXPECT_EQ(stands(id), lines::UnitStage::applied);
    EXPECT_EQ(everybody_sees(RecordKind::work), 0U);
    EXPECT_EQ(slug(step(id, RecordState::listed, "", "", host())), "not-permitted");
    EXPECT_EQ(slug(step(id, RecordState::listed, "", "", stranger())), "no-such-record");
    EXPECT_EQ(slug(step(id, RecordState::refused)), "text-required");
    EXPECT_EQ(slug(step(id, RecordState::checked)), "step-not-next");
    step(id, RecordState::listed).value();
    EXPECT_EQ(stands(id), lines::UnitStage::accepted);
    EXPECT_EQ(everybody_sees(RecordKind::work), 1U);
    const auto counts = see(owner(), count_records, CountRecords{county, 2026}).value();
    ASSERT_EQ(counts.rows.size(), 1U);
    EXPECT_EQ(counts.rows[0].listed, 1);
    EXPECT_EQ(counts.rows[0].type, "micro_film");
    EXPECT_TRUE(see(owner(), count_records, CountRecords{county, 2025}).value().rows.empty());
    step(id, RecordState::withdrawn, "权属有争议").value();
    EXPECT_EQ(stands(id), lines::UnitStage::withdrawn);
    EXPECT_EQ(everybody_sees(RecordKind::work), 0U);
}

TEST_P(EventRecords, OfTheOfficeItselfAreCheckedByItsSecondPerson) {
    auto command = honour();
    command.proofs = {paper("basis")};
    run(owner(), enter_record, command).value();
    EXPECT_EQ(slug(step(command.id, RecordState::listed)), "own-entry");
    auto second = owner();
    second.account = AccountId{Uuid{50}};
    step(command.id, RecordState::listed, "", "", second).value();
}

TEST_P(EventRecords, NameInheritorsOnlyByADocumentAfterTheCheck) {
    const auto id = entered(inheritor());
    EXPECT_EQ(slug(step(id, RecordState::listed, "", "样例〔2026〕9号")), "step-not-next");
    step(id, RecordState::checked).value();
    EXPECT_EQ(everybody_sees(RecordKind::inheritor), 0U) << "the name is nobody's business yet";
    EXPECT_EQ(slug(step(id, RecordState::listed)), "document-required");
    step(id, RecordState::listed, "", "样例〔2026〕9号").value();
    EXPECT_EQ(everybody_sees(RecordKind::inheritor), 1U);
    step(id, RecordState::withdrawn, "本人申请退出").value();
    EXPECT_EQ(everybody_sees(RecordKind::inheritor), 0U);
}

TEST_P(EventRecords, CountAnAddressOnceHoweverItWasCopied) {
    const auto first = entered(publicity("https://www.example.cn/a?utm_source=x"));
    auto again = publicity("http://example.cn/a/");
    const auto refusal = run(host(), enter_record, again);
    EXPECT_EQ(slug(refusal), "entered-already");
    EXPECT_THAT(refusal.error().detail, HasSubstr("样例成果"));
    step(first, RecordState::refused, "填错渠道").value();
    const auto second = entered(again);
    step(second, RecordState::listed).value();
    step(second, RecordState::withdrawn, "文章已删").value();
    EXPECT_EQ(slug(run(host(), enter_record, publicity("http://example.cn/a"))), "entered-already") << "a withdrawn one makes no room for its repeat";
    auto clipping = publicity("");
    clipping.proofs = {paper("photo", "剪报")};
    step(entered(clipping), RecordState::listed).value();
    auto same = publicity("");
    same.proofs = {paper("photo", "剪报")};
    EXPECT_EQ(slug(run(host(), enter_record, same)), "entered-already");
}

TEST_P(EventRecords, PlainSqlListsNothingTwiceNorByWhoeverEnteredItNorWithoutItsPaper) {
    const auto first = entered(publicity("https://example.cn/1")), second = entered(publicity("https://example.cn/2")), person = entered(inheritor());
    step(first, RecordState::listed).value();
    const auto acting = [&](const Actor& actor, EntryId entry, std::string_view name) {
        const auto one = act();
        at(actor, [&](Work& work) -> Result<Nothing> {
            series::write_act(work, one.to_string(), entry.to_string(), name, {}, "test");
            return Nothing{};
        }).value();
        return one;
    };
    const auto list = "INSERT INTO record_step (county, entry, serial, id, act, state, before_serial, before_state, kind, entered_by, counted_key, on_day, words, document, by_whom, by_body) "
                      "SELECT e.county, e.id, 2, a.id, 'record.listed', 'listed', 1, 'entered', e.kind, e.by_whom, $3, '2026-09-01', '', 'x', a.by_whom, a.by_body FROM record_entry e JOIN event_act a ON a.county = e.county "
                      "AND a.subject = e.id AND a.id = $2 WHERE e.county = $1";
    const auto key = [&](EntryId id) { return read([&](Work& work) -> Result<std::string> { return work.one<std::string>(luoshi::testing::planted("SELECT counted_key FROM record_publicity WHERE entry = $1"), id).value(); }).value(); };
    EXPECT_TRUE(refused(list, county, acting(owner(), second, "record.listed"), key(first))) << "another's key, and counted before";
    EXPECT_TRUE(refused(list, county, acting(owner(), second, "record.listed"), std::optional<std::string>{})) << "without counting";
    EXPECT_TRUE(refused(list, county, acting(host(), second, "record.listed"), key(second))) << "by whoever entered it";
    EXPECT_TRUE(refused(list, county, acting(owner(), person, "record.listed"), std::optional<std::string>{})) << "an inheritor without the check";
    EXPECT_TRUE(cannot("DELETE FROM record_step WHERE county = $1", county));
    EXPECT_TRUE(refused("INSERT INTO record_inheritor SELECT county, $2, 'inheritor', made_act, 'x', 1, 'consent' FROM record_inheritor WHERE county = $1", county, first)) << "of another kind";
    step(second, RecordState::listed).value();
}

}  // namespace
}  // namespace luoshi::programmes::events::records
