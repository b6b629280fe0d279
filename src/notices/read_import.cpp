#include "notices/read_import.hpp"

#include "notices/importing.hpp"
#include "notices/originals.hpp"
#include "notices/queries.hpp"
#include "platform/documents/extract.hpp"

namespace luoshi::notices {
namespace {

// Progress is no act of anybody: it changes the row and leaves no audit entry.
template <class F>
void note(const jobs::JobWork& job, F&& change) {
    auto context = job.context();
    context.bookkeeping = true;
    (void)storage::write(job.storage, context, [&](Work& work) -> Result<Nothing> {
        change(work);
        return Nothing{};
    });
}

// In the name of whoever brought the file.
storage::Context for_importer(const jobs::JobWork& job, const ImportHead& head) {
    auto context = job.context();
    context.actor.name = head.created_by_name;
    return context;
}

Result<Nothing> refuse(const jobs::JobWork& job, const ImportHead& head, const Problem& problem) {
    return storage::write(job.storage, for_importer(job, head), [&](Work& work) -> Result<Nothing> {
        work.run(queries::set_import_refused, head.county, head.id, problem.slug, problem.detail, problem.detail_en);
        work.record("notice.import_refused", "import", head.id.to_string(), json::value{{"problem", problem.slug}});
        return Nothing{};
    });
}

Result<ReadFile> read_file(const jobs::JobWork& job, const ImportHead& head, const JobSettings& settings) {
    TRY(const std::string bytes, originals().fetch(head.sha256));
    documents::ExtractOptions options;
    options.ocr_cache_folder = settings.ocr_cache_folder;
    options.ocr_data_folder = settings.ocr_data_folder.string();
    options.cancelled = &job.stopping;
    options.on_page = [&](int page, int pages) {
        note(job, [&](Work& work) { work.run(queries::set_import_progress, head.county, head.id, page, pages); });
    };
    TRY(documents::Extracted extracted, documents::extract(bytes, head.name, options));
    return read_extracted(std::move(extracted), head.name, head.sha256, head.bytes);
}

}  // namespace

Result<Nothing> read_import(const jobs::JobWork& job, ImportId import, const JobSettings& settings) {
    const auto head = job.read([&](Work& work) -> Result<ImportHead> {
        auto found = load_import(work, import);
        if (!found) return no_such_import();
        return std::move(*found);
    });
    if (!head || head->state == ImportState::done || head->state == ImportState::refused) return Nothing{};
    note(job, [&](Work& work) { work.run(queries::set_import_reading, head->county, import); });
    auto file = read_file(job, *head, settings);
    if (!file && file.error().slug == "cancelled") return file.error();  // the server stops: the next one reads it
    if (!file) return refuse(job, *head, file.error());
    return storage::write(job.storage, for_importer(job, *head), [&](Work& work) -> Result<Nothing> {
        const auto now = load_import(work, import);
        if (!now || now->state == ImportState::done) return Nothing{};  // another process was faster
        const auto body = org::find_body(work, head->body);
        if (!body) return no_such_import();
        store_documents(work, *now, *body, *file);
        work.record("notice.import_read", "import", import.to_string(), json::value{{"notices", file->reading.documents.size()}});
        return Nothing{};
    });
}

}  // namespace luoshi::notices
