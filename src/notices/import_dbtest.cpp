#include "notices/notices_on_both.hpp"
#include "platform/documents/docx_writer.hpp"

namespace luoshi::notices {
namespace {

class Import : public NoticesOnBoth {
 protected:
    Result<ImportView> upload(std::string bytes, std::string name = "通知.txt", Actor actor = registrar()) {
        return write_as(actor, [&](Work& work) { return import_file(work, {province(), {}, {name, "text/plain", bytes}}); });
    }
    ImportView shown(ImportId id) { return read_as(registrar(), [&](Work& work) { return show_import(work, {id}); }).value(); }
};
ON_BOTH_DATABASES(Import);

TEST_P(Import, AFileBecomesDraftsByJob) {
    const auto waiting = upload(text({})).value();
    EXPECT_EQ(waiting.state, ImportState::waiting);
    run_jobs();
    const auto done = shown(waiting.id);
    EXPECT_EQ(done.state, ImportState::done);
    ASSERT_EQ(done.notices.size(), 1U);
    EXPECT_EQ(done.notices[0].number, "湘教发〔2024〕1号");
    EXPECT_EQ(page(done.notices[0].id).registered_by, "张登记") << "whoever brought the file, not the job";
}

TEST_P(Import, WhoBroughtTheFileDoesNotCheckIt) {
    const auto import = upload(text({})).value();
    run_jobs();
    const auto id = shown(import.id).notices.at(0).id;
    settle_findings(id, checker());
    EXPECT_EQ(try_check(id, registrar()).error().slug, "second-person-required");
}

TEST_P(Import, TheSameFileAgainShowsTheEarlierImport) {
    const auto first = upload(text({})).value();
    run_jobs();
    const auto again = upload(text({}), "另一个名字.txt").value();
    EXPECT_EQ(again.id, first.id);
    EXPECT_TRUE(again.earlier);
    EXPECT_EQ(again.notices.size(), 1U);
}

TEST_P(Import, TwoDocumentsInOneFileAreTwoDrafts) {
    const auto import = upload(text({}) + "\n\n\n" + text({.number = "湘教发〔2024〕2号", .subject = "关于研学实践工作的通知"})).value();
    run_jobs();
    const auto notices = shown(import.id).notices;
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices[1].number, "湘教发〔2024〕2号");
    EXPECT_GT(notices[1].lines[0], notices[0].lines[1]);
}

TEST_P(Import, ARefusedFileLeavesOnlyItsReason) {
    const auto import = upload(std::string("\x89PNG\r\n\x1a\n broken", 16), "扫描.png").value();
    run_jobs();
    const auto refused = shown(import.id);
    EXPECT_EQ(refused.state, ImportState::refused);
    EXPECT_FALSE(refused.problem_text->empty());
    EXPECT_FALSE(refused.problem_text_en->empty());
    EXPECT_TRUE(read_as(registrar(), [](Work& work) { return find_notices(work, {}); }).value().items.empty());
    EXPECT_FALSE(read([&](Work& work) -> Result<bool> { return refers_to_original(work, refused.sha256); }).value());
}

TEST_P(Import, ARefusedFileCanBeTriedAgain) {
    const auto import = upload("今天天气很好。").value();
    run_jobs();
    ASSERT_EQ(shown(import.id).state, ImportState::refused);
    EXPECT_EQ(write_as(registrar(), [&](Work& work) { return retry_import(work, {import.id, {}}); }).value().state, ImportState::waiting);
    run_jobs();
    EXPECT_EQ(shown(import.id).problem, "no-notice-found");
}

TEST_P(Import, AnEmptyFileIsRefusedAtOnce) { EXPECT_EQ(upload("").error().slug, "file-empty"); }

TEST_P(Import, IsOnlyForTheOwnBody) {
    EXPECT_EQ(upload(text({}), "通知.txt", person(5, "长沙", "430100")).error().slug, "no-such-body");
    EXPECT_EQ(upload(text({}), "通知.txt", outsider()).error().slug, "no-such-body");
    const auto import = upload(text({})).value();
    EXPECT_EQ(read_as(outsider(), [&](Work& work) { return show_import(work, {import.id}); }).error().slug, "no-such-import");
}

TEST_P(Import, AnExportedDocumentReadsBackAsTheSameNotice) {
    const auto id = published(text({}));
    const auto docx = read([&](Work& work) { return export_docx(work, {id}); }).value();
    const auto import = upload(docx.bytes, docx.name).value();
    run_jobs();
    const auto notices = shown(import.id).notices;
    ASSERT_EQ(notices.size(), 1U);
    const auto back = page(notices[0].id).document;
    const auto view = page(id).document;
    EXPECT_EQ(back.number->raw, view.number->raw);
    EXPECT_EQ(back.title->text, view.title->text);
    EXPECT_EQ(back.issued, view.issued);
    EXPECT_EQ(back.quantities.size(), view.quantities.size());
    ASSERT_EQ(back.clauses.size(), view.clauses.size());
    for (std::size_t i = 0; i < view.clauses.size(); ++i) EXPECT_EQ(back.clauses[i].path, view.clauses[i].path);
}

TEST_P(Import, TheOriginalComesBackByteForByte) {
    const auto import = upload(text({})).value();
    run_jobs();
    const auto id = shown(import.id).notices.at(0).id;
    EXPECT_EQ(read_as(registrar(), [&](Work& work) { return fetch_original(work, {id}); }).value().bytes, text({}));
}

TEST_P(Import, TheOriginalStaysInsideWhileAPartOfItIsADraft) {
    const auto import = upload(text({}) + "\n\n\n" + text({.number = "湘教发〔2024〕2号", .subject = "关于研学实践工作的通知"})).value();
    run_jobs();
    const auto id = shown(import.id).notices.at(0).id;
    settle_findings(id);
    try_check(id).value();
    try_publish(id).value();
    EXPECT_EQ(read_as(outsider(), [&](Work& work) { return fetch_original(work, {id}); }).error().slug, "original-not-public");
    for (const auto& line : page(id, outsider()).lines) EXPECT_EQ(line.text.find("研学实践"), std::string::npos);
}

TEST_P(Import, ExportsTheEffectiveText) {
    const auto id = draft(text({}));
    try_correct(id, "title/text", "湖南省教育厅关于课后服务的通知").value();
    const auto exported = read([&](Work& work) { return export_json(work, {id}); }).value();
    const auto reading = json::from_json<reading::Reading>(exported.bytes).value();
    EXPECT_EQ(reading.schema, "luoshi.notice/1");
    EXPECT_EQ(reading.documents.at(0).title->text, "湖南省教育厅关于课后服务的通知");
}

}  // namespace
}  // namespace luoshi::notices
