// luoshi.draw/1: the published record of a draw, and re-computing it.
//
// A record either holds its texts (`text`) or names files beside it (`file`, relative to the record); the digests stand
// in it in both cases. The digest algorithm is the draw's own. How results follow from a seed and the inputs is known
// by the mechanism's owner, who hands it in.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "platform/draw/draw.hpp"

namespace luoshi::draw {

inline constexpr std::string_view record_schema = "luoshi.draw/1";

struct RecordPart {
    std::string name;                 // "courses", "wishes", "list", "result" …
    std::optional<std::string> file;  // relative to the record
    std::string digest;               // hexadecimal, of the bytes
    std::int64_t bytes = 0;
    std::optional<std::string> text;  // the bytes themselves, when they are published inside
};
BOOST_DESCRIBE_STRUCT(RecordPart, (), (name, file, digest, bytes, text))

// How the seed came about in public. Without it the seed was simply given.
struct PublicSeed {
    std::string commitment;     // digest of the secret, published with the list's digest
    std::string secret;         // hexadecimal, opened after the draw
    std::string public_source;  // where the public value stands: 福利彩票3D第2026123期开奖号码
    std::string public_value;
    std::string list_digest;  // of the input named "list"
};
BOOST_DESCRIBE_STRUCT(PublicSeed, (), (commitment, secret, public_source, public_value, list_digest))

struct Record {
    std::string schema = std::string(record_schema);
    std::optional<std::string> title;
    Algorithm algorithm = Algorithm::sha256;
    std::string mechanism;                        // da, rsd, first-come, order, pick …
    std::string version;                          // of the program that drew
    json::value options = boost::json::object{};  // whatever else the mechanism was told
    std::vector<RecordPart> inputs;
    std::string seed;  // hexadecimal; empty where the mechanism draws no lots
    std::optional<PublicSeed> public_seed;
    RecordPart result;
    json::value figures = boost::json::object{};  // for people; not part of what is verified
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (schema, title, algorithm, mechanism, version, options, inputs, seed, public_seed, result,
                       figures))

// Refuses with "unreadable", "invalid-fields" or "not-a-draw-record".
Result<Record> read_record(std::string_view text);
std::string write_record(const Record& record);  // with line breaks between the members

RecordPart part_of(Algorithm algorithm, std::string name, std::string_view bytes);  // digest and length only

// One thing that is not as the record says.
struct Difference {
    std::string what;   // "input-digest", "commitment", "list-digest", "seed", "result", "missing-file", "mechanism"
    std::string where;  // the part's name, or a line of the result
    std::string recorded;
    std::string computed;
};
BOOST_DESCRIBE_STRUCT(Difference, (), (what, where, recorded, computed))
std::string words_of(const Difference& difference);     // one sentence, zh-CN
std::string words_en_of(const Difference& difference);  // and in English

// The bytes of a part that the record does not hold itself, or nothing when there is no such file. The caller keeps
// them.
using Fetch = std::function<std::optional<std::string_view>(const RecordPart& part)>;
using Texts = std::map<std::string, std::string_view, std::less<>>;  // input name → bytes
// The result's bytes from the inputs and the seed (bytes); refuses what it cannot compute.
using Recompute = std::function<Result<std::string>(const Record& record, const Texts& inputs, std::string_view seed)>;

// Everything that differs, in the order in which a draw is made; empty: verified.
std::vector<Difference> verify(const Record& record, const Fetch& fetch, const Recompute& recompute);
// The first line in which two results differ, as a Difference; nothing when they are the same.
std::optional<Difference> compare_results(std::string_view recorded, std::string_view computed);

// The mechanisms that draw alone knows: "order" (input "list": one id a line → the same ids in the order of the draw)
// and "pick" (options count and alternates → chosen, then alternates, as "1,id" lines with the place in front).
Result<std::string> recompute_order(const Record& record, const Texts& inputs, std::string_view seed);

}  // namespace luoshi::draw
