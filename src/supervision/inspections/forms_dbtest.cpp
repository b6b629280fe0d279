#include <gmock/gmock.h>

#include "supervision/inspections/inspections_on_both.hpp"

namespace luoshi::supervision::inspections {
namespace {

class InspectionForms : public InspectionsOnBoth {
 protected:
    static std::string a_picture(char filling) {
        // Start, an APP1 with where it was taken, a scan, the end.
        std::string jpeg("\xFF\xD8\xFF\xE1\x00\x0AGPS 28N!", 14);
        jpeg += std::string("\xFF\xDA\x00\x04\x01\x02", 6) + std::string(20, filling) + std::string("\xFF\xD9", 2);
        return jpeg;
    }
    Result<KeptPhoto> keep(TaskId which, const std::string& photo, const std::string& bytes, std::optional<std::string> hash = {}) {
        KeepInspectionPhoto command{which, photo, std::move(hash), clock().now(), "操场", {}, {"a.jpg", "image/jpeg", bytes}};
        return as(inspector(holder(which, 1)), [&](Work& work) { return keep_photo(work, command); });
    }
    std::string photo_id() { return fresh<Id<struct PhotoTag>>().to_string(); }
    FindingId finding(TaskId which) { return task(which).findings.at(0).id; }
    std::string state(TaskId which) {
        const auto which_finding = finding(which);
        return here([&](Work& work) -> Result<std::string> { return find_finding(work, county, which_finding)->state; }).value();
    }
};
ON_BOTH_DATABASES(InspectionForms);

TEST_P(InspectionForms, BecomeFindingsWhereAnItemIsNotMet) {
    drawn();
    const auto which = submitted(false);
    const auto seen = task(which);
    EXPECT_EQ(seen.state, TaskState::submitted);
    ASSERT_EQ(seen.findings.size(), 1U);
    EXPECT_EQ(seen.findings[0].item, "A1");
    EXPECT_TRUE(seen.findings[0].money);
    EXPECT_EQ(seen.findings[0].severity, FindingSeverity::error);
    EXPECT_EQ(seen.form->marks.points_percent, 4'000);
    EXPECT_EQ(seen.form->snapshot_sha256, crypto::sha256_hex(json::to_json(*seen.form->snapshot)));
    const auto line = here([&](Work& work) -> Result<FindingLine> { return find_finding(work, county, seen.findings[0].id).value(); }).value();
    EXPECT_EQ(line.body, seen.body);
    EXPECT_EQ(line.words, "先征得同意，再收费：三份同意书晚于收费");
}

TEST_P(InspectionForms, ComeInOnceHoweverOftenThePhoneSendsThem) {
    drawn();
    const auto which = a_task();
    auto form = a_form(which, false);
    const auto first = submit(form, holder(which, 1)).value();
    EXPECT_EQ(submit(form, holder(which, 1)).value().sha256, first.sha256);
    const auto other = holder(which, 2);
    const auto answer = an_answer(which, other);
    countersign(answer, other).value();
    EXPECT_EQ(countersign(answer, other).value().state, TaskState::submitted);
    EXPECT_EQ(submit(form, holder(which, 1)).value().state, TaskState::submitted) << "the phone that sends once more learns that it is in";
    EXPECT_EQ(task(which).findings.size(), 1U);
    form.answers[1].value = "4";
    EXPECT_EQ(submit(form, holder(which, 1)).error().slug, "id-taken");
    form.form = photo_id();
    EXPECT_EQ(submit(form, holder(which, 1)).error().slug, "not-waiting");
}

TEST_P(InspectionForms, AreRefusedWhileTheyAreIncomplete) {
    drawn();
    const auto which = a_task();
    const auto who = holder(which, 1);
    struct Case {
        std::string slug;
        std::function<void(SubmitInspectionForm&)> spoil;
    };
    const Case cases[] = {
        {"form-incomplete", [](auto& f) { f.answers.pop_back(); }},
        {"form-incomplete", [](auto& f) { f.answers[0] = {.item = "A1", .value = "no"}; }},
        {"bad-answer", [](auto& f) { f.answers[1].value = "five"; }},
        {"bad-answer", [](auto& f) { f.answers.push_back({.item = "Z9", .value = "yes"}); }},
        {"signature-missing", [](auto& f) { f.own.name = "别人"; }},
        {"signature-missing", [&](auto& f) { f.own.name = name_of(holder(which, 2)); }},
        {"signature-missing", [](auto& f) { f.own.name = ""; }},
        {"signature-missing", [](auto& f) { f.school.name = ""; }},
        {"signature-missing", [](auto& f) { f.school_refused = true; }},
        {"photo-missing", [&](auto& f) { f.answers[0].photos = {photo_id()}; }},
    };
    for (const auto& one : cases) {
        auto form = a_form(which);
        one.spoil(form);
        EXPECT_EQ(submit(form, who).error().slug, one.slug);
    }
    auto refused = a_form(which);
    refused.school = {};
    refused.school_refused = true;
    refused.school_remark = "校长认为抽查时间不妥";
    submit(refused, who).value();
    EXPECT_EQ(task(which).state, TaskState::countersigning);
}

TEST_P(InspectionForms, AreOnlyForThoseWhoGo) {
    drawn();
    const auto which = a_task();
    for (int n = 0; n < inspectors; ++n) {
        if (n == holder(which, 1) || n == holder(which, 2)) continue;
        EXPECT_EQ(submit(a_form(which), n).error().slug, "no-such-inspection");
        EXPECT_EQ(see(inspector(n), [&](Work& work) { return show_task(work, {which}); }).error().slug, "no-such-inspection");
        for (const auto& row : see(inspector(n), [&](Work& work) { return find_own_tasks(work, {}); }).value().items) EXPECT_NE(row.id, which);
    }
    const auto own = see(inspector(holder(which, 2)), [&](Work& work) { return find_own_tasks(work, {}); }).value().items;
    EXPECT_TRUE(std::ranges::any_of(own, [&](const auto& row) { return row.id == which; }));
}

TEST_P(InspectionForms, ASchoolLearnsOfAVisitOnlyWhenItIsOver) {
    drawn();
    const auto which = a_task();
    const auto head = head_of(task(which).body);
    EXPECT_TRUE(tasks(head).empty());
    EXPECT_EQ(see(head, [&](Work& work) { return show_task(work, {which}); }).error().slug, "no-such-inspection");
    submit(a_form(which), holder(which, 1)).value();
    EXPECT_TRUE(tasks(head).empty()) << "one signature is not enough";
    countersign(an_answer(which, holder(which, 2)), holder(which, 2)).value();
    ASSERT_EQ(tasks(head).size(), 1U);
    EXPECT_EQ(task(which, head).state, TaskState::submitted);
}

TEST_P(InspectionForms, ArePublishedByTheOfficeThatDrewWithTheirFindings) {
    drawn();
    const auto which = a_task();
    EXPECT_EQ(publish(which).error().slug, "form-missing");
    submit(a_form(which, false), holder(which, 1)).value();
    EXPECT_EQ(publish(which).error().slug, "form-missing");
    countersign(an_answer(which, holder(which, 2)), holder(which, 2)).value();
    publish(which).value();
    EXPECT_EQ(publish(which).error().slug, "wrong-state");
    const auto results = see(Actor{}, [&](Work& work) { return find_public_results(work, {}); }).value().items;
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results[0].verdict, "findings");
    EXPECT_EQ(results[0].findings, 1);
    EXPECT_EQ(results[0].school_name, task(which).body_name);
}

TEST_P(InspectionForms, PicturesAreShownWithoutWhereTheyWereTaken) {
    drawn();
    const auto which = a_task();
    const auto photo = photo_id();
    const auto bytes = a_picture('a');
    keep(which, photo, bytes).value();
    EXPECT_EQ(keep(which, photo, bytes).value().photo, photo);
    EXPECT_EQ(keep(which, photo, a_picture('b')).error().slug, "id-taken");
    const auto shown = see(official(), [&](Work& work) { return fetch_photo(work, {photo}); }).value().bytes;
    EXPECT_EQ(shown.find("GPS"), std::string::npos);
    EXPECT_NE(shown.find("aaaa"), std::string::npos);
    EXPECT_EQ(see(actor(9, "外人", {&permissions::read}, "/430000/"), [&](Work& work) { return fetch_photo(work, {photo}); }).error().slug, "no-such-photo");
    EXPECT_EQ(task(which).photos.at(0).taken_where, "操场");
    EXPECT_EQ(task(which, inspector(holder(which, 1))).photos.at(0).taken_where, "");
    EXPECT_EQ(keep(which, photo_id(), "<svg onload=alert(1)>").error().slug, "photo-type");
    auto form = a_form(which);
    form.answers[0].photos = {photo};
    both_sign(form).value();
    EXPECT_EQ(keep(which, photo_id(), a_picture('c')).error().slug, "not-waiting");
}

TEST_P(InspectionForms, TheSamePictureUsedTwiceIsFound) {
    drawn();
    const auto waiting = tasks(official(), TaskState::waiting);
    const auto one = waiting.at(0).id;
    const auto other = waiting.at(1).id;
    keep(one, photo_id(), a_picture('a'), "0123456789abcdef").value();
    const auto same = keep(other, photo_id(), a_picture('a')).value();
    ASSERT_EQ(same.twins.size(), 1U);
    EXPECT_TRUE(same.twins[0].same_bytes);
    EXPECT_EQ(same.twins[0].where, "") << "where else is not for inspectors";
    // Saved again by a chat program: other bytes, three bits of the picture hash apart.
    const auto alike = keep(other, photo_id(), a_picture('b'), "0123456789abcd" "e8").value();
    ASSERT_EQ(alike.twins.size(), 1U);
    EXPECT_FALSE(alike.twins[0].same_bytes);
    EXPECT_EQ(alike.twins[0].bits_apart, 3);
    EXPECT_TRUE(keep(other, photo_id(), a_picture('c'), "fedcba9876543210").value().twins.empty());
    for (const auto& photo : task(other).photos)
        for (const auto& twin : photo.twins) EXPECT_NE(twin.where, "");
}

TEST_P(InspectionForms, FindingsCloseOnlyByWayOfAnOrder) {
    drawn();
    const auto which = submitted(false);
    const auto step = [&](auto&& use_case) { return here([&](Work& work) { return use_case(work); }); };
    const auto one = finding(which);
    const auto order = [&] { return step([&](Work& work) { return hand_over_finding(work, one, "order-1"); }); };
    const auto close = [&](std::string words) { return step([&](Work& work) { return close_finding(work, one, words); }); };
    EXPECT_EQ(state(which), "open");
    EXPECT_EQ(close("已退费").error().slug, "finding-not-ordered");
    order().value();
    EXPECT_EQ(state(which), "ordered");
    EXPECT_EQ(order().error().slug, "finding-not-open");
    step([&](Work& work) { return release_finding(work, one, "督办单撤回"); }).value();
    EXPECT_EQ(state(which), "open");
    EXPECT_EQ(step([&](Work& work) { return release_finding(work, one, "再撤一次"); }).error().slug, "finding-not-ordered");
    order().value();
    EXPECT_EQ(close(" ").error().slug, "reason-required");
    close("已逐生退费").value();
    EXPECT_EQ(state(which), "closed");
    EXPECT_EQ(order().error().slug, "finding-not-open");
    EXPECT_EQ(close("再来一次").error().slug, "finding-not-ordered");
}

TEST_P(InspectionForms, AreCountedBelowAPathAndInATime) {
    drawn();
    submitted(false);
    const auto count = [&](std::string_view path, Date from, Date until) {
        return here([&](Work& work) -> Result<InspectionCount> { return count_inspections(work, path, from, until); }).value();
    };
    const auto all = count("/430000/", Date(2026, 9, 1), Date(2026, 10, 1));
    EXPECT_EQ(all.drawn, 2);
    EXPECT_EQ(all.inspected, 1);
    EXPECT_EQ(all.findings, 1);
    EXPECT_EQ(all.open_findings, 1);
    EXPECT_EQ(count("/430000/430200/", Date(2026, 9, 1), Date(2026, 10, 1)).drawn, 0);
    EXPECT_EQ(count("/430000/", Date(2026, 8, 1), Date(2026, 9, 1)).drawn, 0);
}

// ---- the states of a visit, enumerated: each step from each state

enum class Step { submit, countersign, take_back, publish, replace_inspector, replace_object };
TEST_P(InspectionForms, EachStepFromEachStateLeadsWhereTheReadmeSays) {
    struct Expected {
        TaskState from;
        Step step;
        std::optional<TaskState> to;  // none: refused
    };
    const Expected table[] = {
        {TaskState::waiting, Step::submit, TaskState::countersigning},
        {TaskState::waiting, Step::countersign, {}},
        {TaskState::waiting, Step::take_back, {}},
        {TaskState::waiting, Step::publish, {}},
        {TaskState::waiting, Step::replace_inspector, TaskState::waiting},
        {TaskState::waiting, Step::replace_object, TaskState::replaced},
        {TaskState::countersigning, Step::submit, {}},
        {TaskState::countersigning, Step::countersign, TaskState::submitted},
        {TaskState::countersigning, Step::take_back, TaskState::waiting},
        {TaskState::countersigning, Step::publish, {}},
        {TaskState::countersigning, Step::replace_inspector, {}},
        {TaskState::countersigning, Step::replace_object, {}},
        {TaskState::submitted, Step::submit, {}},
        {TaskState::submitted, Step::countersign, {}},
        {TaskState::submitted, Step::take_back, {}},
        {TaskState::submitted, Step::publish, TaskState::published},
        {TaskState::submitted, Step::replace_inspector, {}},
        {TaskState::submitted, Step::replace_object, {}},
        {TaskState::published, Step::submit, {}},
        {TaskState::published, Step::countersign, {}},
        {TaskState::published, Step::take_back, {}},
        {TaskState::published, Step::publish, {}},
        {TaskState::published, Step::replace_inspector, {}},
        {TaskState::published, Step::replace_object, {}},
        {TaskState::replaced, Step::submit, {}},
        {TaskState::replaced, Step::countersign, {}},
        {TaskState::replaced, Step::take_back, {}},
        {TaskState::replaced, Step::publish, {}},
        {TaskState::replaced, Step::replace_inspector, {}},
        {TaskState::replaced, Step::replace_object, {}},
    };
    for (const auto& row : table) {
        if (tasks(official(), TaskState::waiting).empty()) {
            clock().advance(std::chrono::hours{24});
            drawn();
        }
        auto which = a_task();
        const auto do_step = [&](Step step) {
            switch (step) {
                case Step::submit: return submit(a_form(which), holder(which, 1)).has_value();
                case Step::countersign: {
                    const auto sheet = task(which).sheet;
                    const CountersignInspectionForm answer{which, sheet ? sheet->id : photo_id(), sheet ? sheet->sha256 : "", {name_of(holder(which, 2)), {}, {}}};
                    return countersign(answer, holder(which, 2)).has_value();
                }
                case Step::take_back: {
                    const auto sheet = task(which).sheet;
                    const TakeInspectionFormBack command{which, sheet ? sheet->id : photo_id(), "漏填"};
                    return as(inspector(holder(which, 1)), [&](Work& work) { return take_form_back(work, command); }).has_value();
                }
                case Step::publish: return publish(which).has_value();
                case Step::replace_inspector: {
                    const ReplaceInspector command{which, task(which).seats.at(0).inspector, "生病", {}, {}, {task(which).version}};
                    return as(official(), [&](Work& work) { return replace_inspector(work, command); }).has_value();
                }
                case Step::replace_object: {
                    const ReplaceObject command{which, fresh<TaskId>(), "停课", {}, {task(which).version}};
                    return as(official(), [&](Work& work) { return replace_object(work, command); }).has_value();
                }
            }
            return false;
        };
        if (row.from == TaskState::countersigning || row.from == TaskState::submitted || row.from == TaskState::published) {
            ASSERT_TRUE(do_step(Step::submit));
        }
        if (row.from == TaskState::submitted || row.from == TaskState::published) {
            ASSERT_TRUE(do_step(Step::countersign));
        }
        if (row.from == TaskState::published) {
            ASSERT_TRUE(do_step(Step::publish));
        }
        if (row.from == TaskState::replaced) {
            // One whose stratum has an alternate left; the rows before may have used them up.
            for (int draws = 0; draws < 2 && task(which).state != TaskState::replaced; ++draws) {
                if (draws > 0) {
                    clock().advance(std::chrono::hours{24});
                    drawn();
                }
                for (const auto& waiting : tasks(official(), TaskState::waiting)) {
                    which = waiting.id;
                    if (do_step(Step::replace_object)) break;
                }
            }
        }
        ASSERT_EQ(task(which).state, row.from);
        EXPECT_EQ(do_step(row.step), row.to.has_value()) << json::enum_name(row.from) << " step " << static_cast<int>(row.step);
        EXPECT_EQ(task(which).state, row.to.value_or(row.from)) << json::enum_name(row.from) << " step " << static_cast<int>(row.step);
    }
}

}  // namespace
}  // namespace luoshi::supervision::inspections
