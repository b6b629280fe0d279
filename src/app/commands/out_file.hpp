// A file that a command writes.
#pragma once
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <utility>

#include "app/commands/commands.hpp"

namespace luoshi::app {

inline Exit unwritable(const std::filesystem::path& path) {
    return print_problem(
        {Code::unavailable, "file-unwritable", "写不了文件 " + path.string() + "；请检查路径、权限和空间",
         "cannot write " + path.string() + "; check the path, your rights and the space left"},
        Exit::wrong_use);
}

// A file that appears under its name only when it is complete.
class OutFile {
 public:
    explicit OutFile(std::filesystem::path path)
        : path_(std::move(path)), part_(path_.string() + ".part"), file_(std::fopen(part_.c_str(), "wb")) {}
    ~OutFile() {
        if (file_ != nullptr) std::fclose(file_);
        if (!kept_) std::remove(part_.c_str());
    }
    OutFile(const OutFile&) = delete;
    OutFile& operator=(const OutFile&) = delete;
    void write(std::string_view bytes) {
        good_ = good_ && file_ != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), file_) == bytes.size();
    }
    bool keep() {
        if (file_ == nullptr) return false;
        good_ = std::fclose(std::exchange(file_, nullptr)) == 0 && good_;
        std::error_code error;
        if (good_) std::filesystem::rename(part_, path_, error);
        kept_ = good_ && !error;
        return kept_;
    }

 private:
    std::filesystem::path path_;
    std::filesystem::path part_;
    std::FILE* file_;
    bool good_ = true;
    bool kept_ = false;
};

}  // namespace luoshi::app
