#include "programmes/events/series/series_on_both.hpp"

namespace luoshi::programmes::events::series {
namespace {

using ::testing::HasSubstr;

class Series : public SeriesOnBoth {};
ON_BOTH_DATABASES(Series);

TEST_P(Series, MissNothingUntilTheOfficeHasSaidHowOftenAndByWhichDocument) {
    const auto id = hall();
    const auto first = see(owner(), show_series, OneEventSeries{id, county}).value();
    EXPECT_FALSE(first.head.frequency) << "regularly is no number";
    EXPECT_EQ(first.head.missed, 0);
    EXPECT_EQ(slug(frequency(id, Date(2026, 6, 1), 1, FrequencyPer::month, "")), "source-required");
    EXPECT_EQ(slug(frequency(id, Date(2026, 6, 1), 1, FrequencyPer::month, "文件", host())), "not-permitted");
    EXPECT_EQ(frequency(id, Date(2026, 6, 1)).value().head.missed, 3) << "June, July, August";
    EXPECT_EQ(slug(frequency(id, Date(2026, 6, 1), 2)), "from-not-later") << "the past is not rewritten";
    const auto later = frequency(id, Date(2026, 9, 1), 1, FrequencyPer::quarter).value();
    EXPECT_EQ(later.frequencies.size(), 2U);
    EXPECT_EQ(later.head.missed, 3);
    EXPECT_TRUE(cannot("UPDATE event_frequency SET times = 1 WHERE county = $1", county));
    EXPECT_TRUE(refused("INSERT INTO event_frequency (county, series, version, before_version, before_from, id, times, per, from_day, source, act, by_whom, by_body) SELECT county, series, 3, 2, from_day, $2, 1, per, "
                        "'2026-10-01', '', act, by_whom, by_body FROM event_frequency WHERE county = $1 AND version = 2",
                        county, act()))
        << "a frequency without its source";
}

TEST_P(Series, AreTheOfficesToMakeAndTheHoldersToHold) {
    const auto id = fresh<SeriesId>();
    const MakeEventSeries command{id, county, act(), line_, bureau("430100"), SeriesKind::forum, "论坛", "二（一）1", ""};
    EXPECT_EQ(slug(run(host(), make_series, command)), "not-permitted");
    run(owner(), make_series, command).value();
    EXPECT_EQ(run(owner(), make_series, command).value().head.id, id) << "the same act again";
    auto other = command;
    other.title = "另一个";
    EXPECT_EQ(slug(run(owner(), make_series, other)), "id-taken");
    EXPECT_EQ(slug(run(stranger(), plan_edition, PlanEventEdition{fresh<EditionId>(), county, act(), id, 1, "题", Date(2026, 9, 20)})), "no-such-series");
    EXPECT_EQ(slug(run(helper(), plan_edition, PlanEventEdition{fresh<EditionId>(), county, act(), id, 1, "题", Date(2026, 9, 20)})), "not-permitted");
    planned(id);
    EXPECT_EQ(slug(run(host(), plan_edition, PlanEventEdition{fresh<EditionId>(), county, act(), id, 1, "题", Date(2026, 9, 20)})), "number-taken");
}

TEST_P(Series, EditionsClimbInTheLineAsTheyAreAnnouncedAndRecorded) {
    const auto series = hall();
    const auto id = planned(series);
    const auto unit = lines::UnitId::parse(id.to_string()).value();
    EXPECT_EQ(stage_of(unit), lines::UnitStage::applied);
    EXPECT_EQ(slug(step(id, EditionAct::opened)), "step-not-next");
    run(host(), announce_edition, announcement(id)).value();
    EXPECT_EQ(stage_of(unit), lines::UnitStage::approved);
    step(id, EditionAct::opened).value();
    EXPECT_EQ(slug(step(id, EditionAct::held)), "not-yet");
    go_to("2026-09-20T17:00");
    step(id, EditionAct::held).value();
    EXPECT_EQ(slug(record(id, {})), "proof-required");
    const auto view = record(id, {paper("photo"), paper("file", "讲稿")}, 120).value();
    EXPECT_EQ(view.head.state, EditionState::recorded);
    EXPECT_EQ(view.record->counted, 120);
    EXPECT_EQ(view.record->checked_in, 0);
    EXPECT_EQ(stage_of(unit), lines::UnitStage::accepted);
    EXPECT_EQ(slug(step(id, EditionAct::cancelled, "不办了")), "step-not-next");

    const auto cancelled = planned(series, 2);
    EXPECT_EQ(slug(step(cancelled, EditionAct::cancelled)), "text-required");
    step(cancelled, EditionAct::cancelled, "主讲人因故不能到场").value();
    EXPECT_EQ(stage_of(lines::UnitId::parse(cancelled.to_string()).value()), lines::UnitStage::withdrawn);
}

TEST_P(Series, PlainSqlSkipsNoStepAndHoldsNothingBeforeItsDay) {
    const auto id = open(hall());
    const auto steal = "INSERT INTO event_edition_step (county, edition, serial, id, act, state, before_serial, before_state, on_day, words, announcement, starts_on, record, by_whom, by_body) "
                       "SELECT a.county, a.subject, $3, a.id, a.act, $4, $5, $6, $7, '', 1, '2026-09-20', NULL, a.by_whom, a.by_body FROM event_act a WHERE a.county = $1 AND a.id = $2";
    const auto acting = [&](std::string_view name) {
        const auto one = act();
        at(host(), [&](Work& work) -> Result<Nothing> {
            write_act(work, one.to_string(), id.to_string(), name, {}, "test");
            return Nothing{};
        }).value();
        return one;
    };
    EXPECT_TRUE(refused(steal, county, acting("edition.held"), 4, "held", 3, "open", "2026-09-19")) << "before its day";
    EXPECT_TRUE(refused(steal, county, acting("edition.held"), 4, "held", 3, "announced", "2026-09-20")) << "on a state that was not";
    EXPECT_TRUE(refused(steal, county, acting("edition.recorded"), 4, "recorded", 3, "open", "2026-09-20")) << "without having been held";
    EXPECT_TRUE(refused(steal, county, acting("edition.cancelled"), 4, "cancelled", 3, "open", "2026-09-20")) << "without a reason";
    EXPECT_TRUE(cannot("DELETE FROM event_edition_step WHERE county = $1", county));
    EXPECT_FALSE(refused(steal, county, acting("edition.held"), 4, "held", 3, "open", "2026-09-20")) << "the lawful one";
}

TEST_P(Series, PlacesOnlyGrowAndWhoWaitsGetsTheNewOnes) {
    const auto id = open(hall(), 1);
    const auto a = come(id, "13800000001", "甲").value();
    const auto b = come(id, "13800000002", "乙").value();
    EXPECT_EQ(b.state, TicketState::waiting);
    auto change = announcement(id, 1);
    EXPECT_EQ(slug(run(host(), announce_edition, change)), "text-required") << "a change says why";
    change.reason = "换到大礼堂";
    change.capacity = 0;
    EXPECT_EQ(slug(run(host(), announce_edition, change)), "capacity-invalid");
    change.capacity = 3;
    run(host(), announce_edition, change).value();
    EXPECT_EQ(ticket(b.token).state, TicketState::seated);
    EXPECT_EQ(ticket(b.token).change, "换到大礼堂");
    change.act = act();
    change.capacity = 2;
    EXPECT_EQ(slug(run(host(), announce_edition, change)), "capacity-shrinks");
    EXPECT_TRUE(refused("INSERT INTO event_announcement SELECT county, edition, 3, 2, 3, id, title, starts_at, ends_at, starts_on, ends_on, place, speakers, about, audience, contact, 2, register_until, reason, act, "
                        "by_whom, by_body FROM event_announcement WHERE county = $1 AND version = 2",
                        county));
    EXPECT_EQ(ticket(a.token).seat, 1);
}

TEST_P(Series, BriefsAreUsedWithProofAndNotBeforeTheyWereWritten) {
    const auto id = fresh<BriefId>();
    EnterEventBrief brief{id, county, act(), line_, {}, "产教融合调研", "样例研究组", "省教育厅", "摘要", Date(2026, 8, 20), {}};
    EXPECT_EQ(slug(run(host(), enter_brief, brief)), "proof-required");
    brief.proofs = {paper()};
    run(host(), enter_brief, brief).value();
    UseEventBrief use{id, county, act(), BriefUse::instructed, "样例领导", "", Date(2026, 8, 19), false, {paper()}};
    EXPECT_EQ(slug(run(host(), use_brief, use)), "before-the-brief");
    use.on_day = Date(2026, 8, 25);
    use.proofs.clear();
    EXPECT_EQ(slug(run(host(), use_brief, use)), "proof-required");
    use.proofs = {paper()};
    EXPECT_EQ(run(host(), use_brief, use).value().head.instructed, 1);
    EXPECT_EQ(run(host(), use_brief, use).value().uses.size(), 1U) << "the same act again";
    EXPECT_TRUE(see(visitor(), find_public_briefs, FindPublicBriefs{}).value().items.empty()) << "instructions stay inside unless somebody opened them";
    use.act = act();
    use.kind = BriefUse::adopted;
    use.open = true;
    run(host(), use_brief, use).value();
    EXPECT_EQ(see(visitor(), find_public_briefs, FindPublicBriefs{}).value().items.size(), 1U);
    EXPECT_EQ(slug(see(stranger(), show_brief, OneEventBrief{id, county})), "no-such-brief");
    EXPECT_TRUE(refused("INSERT INTO event_brief_use SELECT county, made_act, id, on_day, 'adopted', '某单位', '', '2026-08-01', 'no', 1, 'brief.used', by_whom, body FROM event_brief WHERE county = $1", county));
}

TEST_P(Series, ShowEverybodyOnlyTheOpenPicturesOfTheRecord) {
    const auto series = hall();
    const auto id = open(series);
    EXPECT_EQ(see(visitor(), find_public_events, FindPublicEvents{}).value().items.size(), 1U);
    EXPECT_EQ(slug(see(visitor(), show_public_event, OnePublicEvent{planned(series, 2)})), "no-such-edition") << "what is planned is not public";
    go_to("2026-09-20T17:00");
    step(id, EditionAct::held).value();
    const auto cut = files::made::jpeg().substr(0, 40);
    EXPECT_EQ(slug(record(id, {paper("photo", cut)})), "picture-broken") << "nothing slips out of what cannot be read through";
    EXPECT_EQ(slug(record(id, {paper("photo", files::made::png(files::made::png_chunk("eXIf", files::made::exif_directory(6))))})), "picture-turned");
    const auto photo = paper("photo", files::made::jpeg(files::made::exif_segment(6, "GPS 28N"))), file = paper("file", files::made::png(files::made::png_chunk("tEXt", "paper")));
    record(id, {photo, file}).value();
    const auto view = see(visitor(), show_public_event, OnePublicEvent{id}).value();
    ASSERT_EQ(view.pictures.size(), 1U);
    const auto shown = see(visitor(), fetch_public_picture, PublicEventPicture{id, photo.sha256}).value();
    EXPECT_TRUE(shown.inline_);
    EXPECT_EQ(shown.type, "image/jpeg");
    EXPECT_EQ(shown.bytes, files::without_metadata(files::made::jpeg(files::made::exif_segment(6))).value()) << "upright, and without the place";
    EXPECT_EQ(see(owner(), fetch_event_file, EventFileOf{id.to_string(), county, photo.sha256}).value().bytes.find("GPS") != std::string::npos, true) << "the office keeps what came";
    EXPECT_EQ(slug(see(visitor(), fetch_public_picture, PublicEventPicture{id, file.sha256})), "no-such-file") << "papers are not pictures";
    EXPECT_TRUE(read([&](Work& work) -> Result<bool> { return refers_to_event_file(work, photo.sha256); }).value());
}

}  // namespace
}  // namespace luoshi::programmes::events::series
