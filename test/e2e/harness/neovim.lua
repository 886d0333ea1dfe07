-- Runs in Neovim, which is set up as docs/editors.md says. Does what a person would do with the documents named in the
-- job, and writes down what that person sees. The job is a JSON file; so is what comes of it.
local job = vim.fn.json_decode(table.concat(vim.fn.readfile(vim.env.CANDOR_JOB), '\n'))
local patience = 60000

--- How often the server has spoken about a document, by URI.
local spoken = {}
local show = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
  show(err, result, ...)
  spoken[result.uri] = (spoken[result.uri] or 0) + 1
end

local function wait(what, condition)
  if not vim.wait(patience, condition, 5) then error('Neovim waited in vain for ' .. what) end
end

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  wait('findings in ' .. path, function() return spoken[vim.uri_from_bufnr(buffer)] end)
  return buffer
end

--- Columns of a buffer are bytes; those of the protocol are UTF-16 code units.
local function place(buffer, line, column)
  local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1] or ''
  local _, units = vim.str_utfindex(text, math.min(column, #text))
  return { line = line, character = units }
end

--- The findings as Neovim keeps them, told in the words of the protocol.
local function findings(buffer)
  return vim.tbl_map(function(finding)
    return {
      range = {
        start = place(buffer, finding.lnum, finding.col),
        ['end'] = place(buffer, finding.end_lnum, finding.end_col),
      },
      severity = finding.severity,
      source = finding.source,
      code = finding.code,
      message = finding.message,
      data = finding.user_data.lsp.data,
    }
  end, vim.diagnostic.get(buffer))
end

--- What the server offers at each of some findings; asked for all at once, so that waiting is done once.
local function actions(buffer, found)
  local offers, answered = {}, 0
  for index, finding in ipairs(found) do
    local params = {
      textDocument = { uri = vim.uri_from_bufnr(buffer) },
      range = finding.range,
      context = { diagnostics = { finding } },
    }
    vim.lsp.buf_request(buffer, 'textDocument/codeAction', params, function(_, result)
      offers[index] = result or {}
      answered = answered + 1
    end)
  end
  wait('code actions', function() return answered == #found end)
  return offers
end

local function lines(buffer) return vim.api.nvim_buf_get_lines(buffer, 0, -1, false) end

local function find(buffer, rule)
  for _, finding in ipairs(findings(buffer)) do
    if finding.code == rule then return finding end
  end
  error('no finding of ' .. rule)
end

local function go_to(buffer, finding)
  local line = finding.range.start.line
  local column = vim.diagnostic.get(buffer, { lnum = line })[1].col
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
end

local jobs = {}

--- All findings of each document, and those that the offered actions say they are for.
function jobs.findings(documents)
  local result = {}
  for _, path in ipairs(documents) do
    local buffer = open(path)
    local found, offered = findings(buffer), {}
    for _, offers in ipairs(actions(buffer, found)) do
      -- An action at a finding names it, and the last that does so allows it. What is offered for the whole document
      -- at its title names none.
      local named = vim.tbl_filter(function(offer) return offer.diagnostics end, offers)
      if #named > 0 then table.insert(offered, named[#named].diagnostics[1]) end
    end
    table.insert(result, { path = path, found = found, offered = offered })
  end
  return result
end

--- Takes the first action at a finding, as `vim.lsp.buf.code_action()` lists them.
function jobs.fix(task)
  local buffer = open(task.path)
  local finding = find(buffer, task.rule)
  local uri = vim.uri_from_bufnr(buffer)
  local before, said = lines(buffer), spoken[uri]
  local listed = {}
  vim.ui.select = function(items, options, choose)
    listed = vim.tbl_map(options.format_item, items)
    choose(items[1], 1)
  end
  go_to(buffer, finding)
  vim.lsp.buf.code_action()
  wait('the edit', function() return not vim.deep_equal(before, lines(buffer)) end)
  wait('findings of the changed text', function() return spoken[uri] > said end)
  return { listed = listed, before = before, after = lines(buffer), left = findings(buffer) }
end

--- Takes an action while the list is open and the text changes below it.
function jobs.outdated(task)
  local buffer = open(task.path)
  go_to(buffer, find(buffer, task.rule))
  local before, told
  vim.notify = function(message) told = message end
  vim.ui.select = function(items, _, choose)
    vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { 'A line that was typed meanwhile.' })
    before = lines(buffer)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('what Neovim says', function() return told end)
  return { before = before, after = lines(buffer), told = told }
end

local ran, result = pcall(function() return jobs[job.name](job.task) end)
local written = ran and { result = result } or { error = tostring(result) }
vim.fn.writefile({ vim.fn.json_encode(written) }, job.answer)
vim.cmd('qall!')
