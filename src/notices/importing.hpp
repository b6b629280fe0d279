// An uploaded file on its way into the register: kept, read by a job, split into one draft per document.
#pragma once
#include <string>

#include "notices/commands.hpp"
#include "notices/reading/read_notice.hpp"
#include "notices/store.hpp"
#include "org/api.hpp"
#include "platform/documents/extract.hpp"

namespace luoshi::notices {

struct ImportHead {
    ImportId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string body_path;
    std::string name;
    std::optional<std::string> kind;
    std::string sha256;
    std::int64_t bytes = 0;
    ImportState state = ImportState::waiting;
    std::int64_t page = 0;
    std::int64_t pages = 0;
    std::optional<std::string> problem;
    std::optional<std::string> problem_text;
    std::optional<std::string> problem_text_en;
    Instant created_at;
    std::string created_by;
    std::string created_by_name;
};
BOOST_DESCRIBE_STRUCT(ImportHead, (),
                      (id, county, body, body_name, body_path, name, kind, sha256, bytes, state, page, pages, problem, problem_text,
                       problem_text_en, created_at, created_by, created_by_name))

Problem no_such_import();
Problem no_notice_found();

// The registering body of a write: known, of this partition, and the actor may do this there.
Result<org::BodyLine> registering_body(Work& work, BodyId id, const Permission& permission);

std::optional<ImportHead> load_import(Work& work, ImportId id);
ImportView import_view(Work& work, const ImportHead& head);

struct ReadFile {
    std::string kind;  // of luoshi.notice/1
    std::string text;
    std::vector<int> confidence;
    std::int64_t pages = 0;
    reading::Reading reading;
};
// Keeps the text and makes one draft per document. `first` is the id of the first draft where the client made it. Answers the ids.
std::vector<NoticeId> store_documents(Work& work, const ImportHead& head, const org::BodyLine& body, const ReadFile& file,
                                      std::optional<NoticeId> first = std::nullopt);

// What the reader says about an extracted text. Refuses with "no-notice-found".
Result<ReadFile> read_extracted(documents::Extracted extracted, const std::string& name, const std::string& sha256, std::int64_t bytes);
// The text of a file and what the reader says about it. Refuses with the slugs of documents::extract and "no-notice-found".
Result<ReadFile> read_bytes(std::string_view bytes, const std::string& name, const std::string& sha256);
// A file that was read at once becomes an import that is done, and its drafts.
std::vector<NoticeId> store_read_file(Work& work, const org::BodyLine& body, const std::string& name, const std::string& sha256, std::int64_t bytes,
                                      const ReadFile& file, std::optional<NoticeId> first = std::nullopt);

}  // namespace luoshi::notices
